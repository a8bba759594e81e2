// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/clipboard.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

#include <array>
#include <memory>

namespace desk {

namespace {

constexpr std::array modes{QClipboard::Clipboard, QClipboard::Selection};

QString hint()
{
    return QStringLiteral("x-kde-passwordManagerHint");
}

/// It tells our own copies from a password manager's.
QString ownMark()
{
    return QStringLiteral("application/x-customer-desk-text");
}

/// What the mark holds: it tells this process's copies from another's, and salts the hashes.
const QByteArray &processToken()
{
    static const QByteArray token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return token;
}

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(processToken() + text.toUtf8(), QCryptographicHash::Sha256);
}

/// What lies in each mode, as a hash; empty where nothing of ours does.
QByteArray &lastCopied(QClipboard::Mode mode)
{
    static std::array<QByteArray, modes.size()> hashes;
    return hashes.at(mode == QClipboard::Selection ? 1 : 0);
}

/// True while put() tells the world of a new copy.
bool &isPutting()
{
    static bool isInside = false;
    return isInside;
}

void put(const QString &text, QClipboard::Mode mode)
{
    isPutting() = true;
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(hint(), QByteArrayLiteral("secret"));
    data->setData(ownMark(), processToken());
    lastCopied(mode) = hashOf(text);
    QGuiApplication::clipboard()->setMimeData(data.release(), mode); // which owns it from now on
    isPutting() = false;
}

bool isSupported(QClipboard::Mode mode)
{
    return mode == QClipboard::Clipboard
        || (mode == QClipboard::Selection && QGuiApplication::clipboard()->supportsSelection());
}

bool isOwner(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

/// Asks whoever owns the clipboard: only where something of ours was there.
bool isStillThere(QClipboard::Mode mode)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    if (!data)
        return false;
    if (data->hasFormat(ownMark()))
        return data->data(ownMark()) == processToken();
    return data->hasText() && hashOf(data->text()) == lastCopied(mode);
}

} // namespace

void copyPersonal(const QString &text)
{
    put(text, QClipboard::Clipboard);
}

bool markOwn(QClipboard::Mode mode)
{
    if (isPutting())
        return true;
    // What another program has copied is not even looked at: it would have to answer.
    if (!isSupported(mode) || !isOwner(mode))
        return false;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    if (!data || !data->hasText())
        return false;
    if (data->hasFormat(ownMark()))
        return true;
    // Copied out first: putting it back deletes what it is read from.
    const QString text = data->text();
    put(text, mode);
    return true;
}

bool hasCopied()
{
    return !lastCopied(QClipboard::Clipboard).isEmpty()
        || !lastCopied(QClipboard::Selection).isEmpty();
}

void clearPersonal()
{
    for (const QClipboard::Mode mode : modes) {
        if (lastCopied(mode).isEmpty() || !isSupported(mode))
            continue;
        if (isOwner(mode) || isStillThere(mode))
            QGuiApplication::clipboard()->clear(mode);
        lastCopied(mode).clear();
    }
}

bool isForeignSecret(const QMimeData &data)
{
    return data.hasFormat(hint()) && !data.hasFormat(ownMark());
}

} // namespace desk
