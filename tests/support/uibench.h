// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "app/reference/referencedata.h"
#include "tests/api/apibench.h"
#include "tests/support/folderjournal.h"
#include "ui/fields/inputparts.h"
#include "ui/look/runslabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace desk::test {

/// What a page of the program needs, on top of a loopback server that plays one customer.
struct UiBench {
    RecordingServer server;
    ApiBench bench{server};
    ReferenceData reference{QStringLiteral("en")};
    QTemporaryDir dir;
    FolderJournal run{dir.path()};
    Journal &journal = run.journal;
    Clock &clock = run.clock;
    QByteArray profile = R"({"first_name":"TOM","last_name":"SMITH","civility":"MR",)"
                         R"("personal_data_usage_allowed":true,"identity":null})";
    RecordingServer::Reply onPost = reply(201, R"({"id":"9001","gm_number":"77"})");
    RecordingServer::Reply onPatch = reply(204, {});
    RecordingServer::Reply onSearch = reply(200, "[]");
    int profileStatus = 200; ///< of reading a profile
    bool carriesOut = true; ///< whether a PATCH that is answered well changes the profile
    int refusals = 0; ///< how many requests are answered 401 before anything else
    int refusalAfter = -1; ///< answers one request 401, after this many others

    UiBench()
    {
        server.setHandler([this](const RecordingServer::Request &request) {
            if (refusals > 0) {
                --refusals;
                return reply(401);
            }
            if (refusalAfter >= 0 && refusalAfter-- == 0)
                return reply(401);
            if (request.method == "POST")
                return onPost;
            if (request.method == "PATCH") {
                if (carriesOut && onPatch.status / 100 == 2
                    && onPatch.fault == RecordingServer::Fault::None)
                    carryOut(request.body);
                return onPatch;
            }
            return request.path() == "/v1/customers" ? onSearch : reply(profileStatus, profile);
        });
    }

    /// What the body of a PATCH changes, each unit as a whole.
    void carryOut(const QByteArray &body)
    {
        QJsonObject json = QJsonDocument::fromJson(profile).object();
        const QJsonObject changes = QJsonDocument::fromJson(body).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        profile = QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QList<QByteArray> bodies(const QByteArray &method) const
    {
        QList<QByteArray> all;
        for (const RecordingServer::Request &request : server.requests()) {
            if (request.method == method)
                all.append(request.body);
        }
        return all;
    }

    [[nodiscard]] QList<QByteArray> targets(const QByteArray &method) const
    {
        QList<QByteArray> all;
        for (const RecordingServer::Request &request : server.requests()) {
            if (request.method == method)
                all.append(request.target);
        }
        return all;
    }
};

/// Offscreen says something about every window; nothing else may be said.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

template <typename T> T *part(const QWidget &in, const char *objectName)
{
    T *found = in.findChild<T *>(QString::fromLatin1(objectName));
    if (!found)
        qFatal("No %s", objectName);
    return found;
}

inline QAbstractButton *buttonWith(const QWidget &in, const QString &text)
{
    for (QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
        if (button->text().remove(QLatin1Char('&')).startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

/// Every text on screen, one a line.
inline QString textOf(const QWidget &in)
{
    QStringList lines;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&in))
            lines.append(label->text());
    }
    for (const RunsLabel *label : in.findChildren<RunsLabel *>()) {
        if (label->isVisibleTo(&in))
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

/// Key by key; what no key of the test's keyboard writes comes as an input method gives it.
inline void commit(QLineEdit &line, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x7f) {
            QTest::keyClick(&line, character.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(character);
        QCoreApplication::sendEvent(&line, &event);
    }
}

/// Types into the input of a catalogue row as an agent does: what was there is replaced.
inline void typeInto(const QWidget &in, const char *objectName, const QString &text)
{
    auto *input = part<QWidget>(in, objectName);
    auto *line = qobject_cast<QLineEdit *>(input);
    if (!line)
        line = qobject_cast<QLineEdit *>(input->focusProxy());
    if (!line)
        line = input->findChild<QLineEdit *>();
    if (!line)
        qFatal("%s takes no text", objectName);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        commit(*line, text);
}

} // namespace desk::test
