// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/callmodel.h"

#include "ui/activity/calltext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QColor>
#include <QFont>

namespace desk {

namespace {

Colour inkOf(const Call &call, int column)
{
    switch (column) {
    case CallModel::Verb:
    case CallModel::Path:
    case CallModel::Duration:
        return Colour::Text;
    case CallModel::End:
        return endColour(call);
    default:
        return Colour::Muted;
    }
}

} // namespace

CallModel::CallModel(const CallLog &calls, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calls(calls)
    , m_newest(calls.count())
    , m_rows(static_cast<int>(calls.count() - calls.oldest() + 1))
{
    connect(&calls, &CallLog::begun, this, &CallModel::onBegun);
    connect(&calls, &CallLog::oldestDropped, this, &CallModel::onOldestDropped);
    connect(&calls, &CallLog::changed, this, &CallModel::onChanged);
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

qint64 CallModel::numberAt(const QModelIndex &index) const
{
    return index.isValid() ? m_newest - index.row() : 0;
}

const Call *CallModel::callAt(const QModelIndex &index) const
{
    return m_calls.call(numberAt(index));
}

std::optional<SentRequest> CallModel::requestAt(const QModelIndex &index) const
{
    return m_calls.request(numberAt(index));
}

bool CallModel::hasRequestAt(const QModelIndex &index) const
{
    return m_calls.hasRequest(numberAt(index));
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    const Call *call = callAt(index);
    if (!call)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*call, column);
    case Qt::AccessibleTextRole:
        return column == RequestId ? call->requestId
            : column == Copy       ? toolTip(*call, Copy)
                                   : text(*call, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*call, column));
    case Qt::ForegroundRole:
        return colour(inkOf(*call, column));
    case Qt::FontRole: {
        QFont font = fontOf(Type::Base);
        if (column == Verb)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column == Duration ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::DecorationRole:
        return column == Copy ? QVariant(icon(QStringLiteral("copy"))) : QVariant();
    case Qt::SizeHintRole:
        return QSize(0, px(35));
    default:
        return {};
    }
}

QString CallModel::text(const Call &call, int column) const
{
    switch (column) {
    case Time:
        return timeText(call);
    case Verb:
        return QString::fromLatin1(call.verb);
    case Path:
        return call.pathTemplate;
    case End:
        return endText(call);
    case Duration:
        return durationText(call);
    case Attempt:
        return attemptText(call);
    case RequestId:
        return shortId(call.requestId);
    default:
        return {};
    }
}

QString CallModel::toolTip(const Call &call, int column) const
{
    switch (column) {
    case Time:
        return exactTimeText(call);
    case End:
        return call.attempt > 1 ? endText(call) + QStringLiteral(" · ") + attemptText(call)
                                : endText(call);
    case RequestId:
        return idsText(call);
    case Copy:
        return m_calls.hasRequest(call.number) ? tr("Copy as cURL (Enter)")
                                               : tr("Copy row (Ctrl+C)");
    default:
        return text(call, column);
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Verb:
        return tr("Method");
    case Path:
        return tr("Path");
    case End:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Attempt:
        return tr("Attempt");
    case RequestId:
        return tr("Request id");
    default:
        return tr("Copy");
    }
}

void CallModel::onBegun()
{
    beginInsertRows({}, 0, 0);
    ++m_newest;
    ++m_rows;
    endInsertRows();
}

void CallModel::onOldestDropped()
{
    beginRemoveRows({}, m_rows - 1, m_rows - 1);
    --m_rows;
    endRemoveRows();
}

void CallModel::onChanged(qint64 number)
{
    const int row = static_cast<int>(m_newest - number);
    if (row >= 0 && row < m_rows)
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

} // namespace desk
