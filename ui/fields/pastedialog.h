// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <QDialog>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QTimer>

#include <functional>
#include <utility>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace desk {

class ReferenceData;

/// Shows what a pasted text holds for the customer's fields and lets the agent choose what is
/// filled in. Ticked at first is only what is sure and would overwrite nothing. The text lives in
/// this dialog alone: nothing of it is stored or logged. Deletes itself when it is closed.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    /// `present`: the value a field has now, canonical or as typed; `accepts`: whether the form can
    /// take the field at all; `defaultCountry`: ISO 3166-1 alpha-2 or "". `reference` must outlive
    /// the dialog.
    PasteDialog(ReferenceData &reference, std::function<QJsonValue(const Field &)> present,
                std::function<bool(const Field &)> accepts, QString defaultCountry,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the agent ticked, in catalogue order; never empty. Found telephones stand behind the
    /// present ones.
    void fillRequested(const QList<std::pair<const desk::Field *, QJsonValue>> &values);

private:
    void build();
    void readSoon();
    void readText();
    void addRow(const PastedValue &value, const QString &text);
    [[nodiscard]] bool hasOtherAddress(const QList<PastedValue> &values) const;
    [[nodiscard]] QJsonValue offered(const PastedValue &value, const QString &country) const;
    void showState();
    void showSent();
    [[nodiscard]] QList<PastedValue> chosen() const;
    [[nodiscard]] QString countryToBe() const;
    void showPlace(QTreeWidgetItem *item);
    void rememberChoice(QTreeWidgetItem *item);
    void fillIn();
    [[nodiscard]] QList<std::pair<const Field *, QJsonValue>> ticked() const;

    ReferenceData &m_reference;
    std::function<QJsonValue(const Field &)> m_present;
    std::function<bool(const Field &)> m_accepts;
    QString m_defaultCountry;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_message = nullptr;
    QTreeWidget *m_found = nullptr;
    QPushButton *m_fill = nullptr;
    QTimer m_pause; ///< so that typing in a long text never waits
    QList<PastedValue> m_rows; ///< what the lines of m_found stand for
    QList<PastedValue> m_asFound; ///< the same as it stands in the text
    QString m_textCountry; ///< that the text surely names
    bool m_hasOtherAddress = false;
    QHash<const Field *, std::pair<QJsonValue, bool>> m_choices; ///< ticks the agent set
};

/// Whether the clipboard's text is worth being shown: words, not one secret-looking token, not the
/// path of a file, nothing a password manager marked as such.
[[nodiscard]] bool isWorthPasting(const QString &text);

} // namespace desk
