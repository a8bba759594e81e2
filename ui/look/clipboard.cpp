// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace desk {

namespace {

QString hint()
{
    return QStringLiteral("x-kde-passwordManagerHint");
}

/// It tells our own copies from a password manager's.
QString ownMark()
{
    return QStringLiteral("application/x-customer-desk-text");
}

} // namespace

void copyPersonal(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(hint(), QByteArrayLiteral("secret"));
    data->setData(ownMark(), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data.release()); // which owns it from now on
}

void clearPersonal()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData();
    if (data && data->hasFormat(ownMark()))
        clipboard->clear();
}

bool isForeignSecret(const QMimeData &data)
{
    return data.hasFormat(hint()) && !data.hasFormat(ownMark());
}

} // namespace desk
