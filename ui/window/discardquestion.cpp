// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/discardquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace desk {

void askToDiscard(QWidget &window, const QString &question, std::function<void()> discard,
                  std::function<void()> keep)
{
    auto *box = new QMessageBox(QMessageBox::Question,
                                QCoreApplication::translate("DiscardQuestion", "What you typed"),
                                question, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *back = box->addButton(QCoreApplication::translate("DiscardQuestion", "&Cancel"),
                                       QMessageBox::RejectRole);
    const QPushButton *yes = box->addButton(
        QCoreApplication::translate("DiscardQuestion", "&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QObject::connect(yes, &QPushButton::clicked, &window, std::move(discard));
    if (keep) {
        QPushButton *later
            = box->addButton(QCoreApplication::translate("DiscardQuestion", "&Keep for next time"),
                             QMessageBox::AcceptRole);
        box->setDefaultButton(later);
        QObject::connect(later, &QPushButton::clicked, &window, std::move(keep));
    }
    box->open();
}

} // namespace desk
