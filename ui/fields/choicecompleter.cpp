// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/choicecompleter.h"

#include "app/reference/referencedata.h"
#include "app/text/folding.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace desk {

namespace {

/// With Ctrl or Alt it is no part of what is typed; with both, as AltGr comes, it may be.
bool isCommand(const QKeyEvent &key)
{
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    const bool isAlt = key.modifiers().testFlag(Qt::AltModifier);
    return isControl != isAlt;
}

/// What the completer compares with what is typed.
constexpr int typedRole = Qt::UserRole + 1;

/// The first suggestion looks chosen while no other one is: it is what Tab and Enter take.
class MarkFirst final : public QStyledItemDelegate {
public:
    explicit MarkFirst(QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_view(*view)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex current = m_view.currentIndex();
        option->showDecorationSelected = true;
        if (index == current || (index.row() == 0 && !current.isValid()))
            option->state |= QStyle::State_Selected | QStyle::State_Active;
    }

private:
    const QAbstractItemView &m_view;
};

} // namespace

/// Those of the entries that fit what is typed, the likeliest first. All of them answer to
/// `typedRole` with what is typed, so that the completer keeps them and their order.
class ChoiceNames final : public QAbstractListModel {
public:
    struct Entry {
        QString code;
        QString text;
        QString folded;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_fitting.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == typedRole)
            return m_typed;
        const Entry &entry = m_entries.at(m_fitting.at(index.row()));
        if (role == Qt::UserRole)
            return entry.code;
        return role == Qt::DisplayRole ? QVariant(entry.text) : QVariant();
    }

    void add(Entry entry) { m_entries.append(std::move(entry)); }

    void removeAll()
    {
        beginResetModel();
        m_entries.clear();
        m_fitting.clear();
        endResetModel();
    }

    /// `rankOf` gives the place of an entry, 0 the first; negative for one that does not fit.
    template <typename Rank> void show(const QString &typed, Rank rankOf)
    {
        QList<std::pair<int, qsizetype>> ranked;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (const int rank = rankOf(m_entries.at(i)); rank >= 0)
                ranked.append({rank, i});
        }
        std::sort(ranked.begin(), ranked.end());
        // The completer remembers what a shorter text has found, and looks no further unless it is
        // told that everything is another.
        beginResetModel();
        m_typed = typed;
        m_fitting.clear();
        for (const auto &[rank, place] : std::as_const(ranked))
            m_fitting.append(place);
        endResetModel();
    }

private:
    QList<Entry> m_entries; ///< in the order of the list
    QList<qsizetype> m_fitting; ///< places among them
    QString m_typed; ///< folded
};

ChoiceCompleter::ChoiceCompleter(FieldKind kind, const ReferenceData &reference, QComboBox *parent)
    : QCompleter(parent)
    , m_kind(kind)
    , m_reference(reference)
    , m_names(new ChoiceNames(this))
{
    setModel(m_names);
    setCompletionRole(typedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(8);
}

void ChoiceCompleter::add(const QString &code, const QString &text)
{
    m_names->add({code, text, foldedName(text)});
}

void ChoiceCompleter::removeAll()
{
    m_names->removeAll();
}

QStringList ChoiceCompleter::splitPath(const QString &typed) const
{
    const QString folded = foldedName(typed);
    const QString meant = m_reference.codeOf(m_kind, typed);
    const QStringList &recent = m_reference.recentCodes(m_kind);
    const auto rankOf = [&](const ChoiceNames::Entry &entry) {
        enum Rank { ExactCode, Meant, BeginningRecent, Beginning, Recent, Contained };
        const bool isRecent = recent.contains(entry.code);
        if (entry.code.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return static_cast<int>(ExactCode);
        if (entry.code == meant)
            return static_cast<int>(Meant);
        if (entry.folded.startsWith(folded))
            return static_cast<int>(isRecent ? BeginningRecent : Beginning);
        if (entry.folded.contains(folded))
            return static_cast<int>(isRecent ? Recent : Contained);
        return -1;
    };
    m_names->show(folded, rankOf);
    if (m_names->rowCount() == 0) {
        const QStringList foreign = m_reference.codesNamedLike(m_kind, folded);
        m_names->show(folded, [&foreign](const ChoiceNames::Entry &entry) {
            return foreign.contains(entry.code) ? 0 : -1;
        });
    }
    return {folded};
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

bool ChoiceCompleter::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    // The list goes with the line: over another page it would take the keys meant for that.
    if (m_isDressed && event->type() == QEvent::ShortcutOverride
        && isCommand(*static_cast<QKeyEvent *>(event)))
        popup()->hide();
    const bool isLeft = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (watched == widget() && isLeft && m_isDressed)
        QMetaObject::invokeMethod(this, &ChoiceCompleter::closeUnlessTyping, Qt::QueuedConnection);
    if (list && event->type() == QEvent::Show && !m_isDressed) {
        m_isDressed = true;
        list->setItemDelegate(new MarkFirst(list));
    }
    if (!list || event->type() != QEvent::KeyPress)
        return QCompleter::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (isPlain ? key->key() : static_cast<int>(Qt::Key_unknown)) {
    case Qt::Key_Tab:
        take(*list);
        QCoreApplication::sendEvent(widget(), event); // and goes on, as it does everywhere
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(*list);
        return true;
    case Qt::Key_Escape:
        list->hide();
        setText(completionPrefix());
        return true;
    default:
        return QCompleter::eventFilter(watched, event);
    }
}

void ChoiceCompleter::closeUnlessTyping()
{
    if (!widget() || !widget()->hasFocus())
        popup()->hide();
}

/// The chosen suggestion, else the first.
void ChoiceCompleter::take(QAbstractItemView &list)
{
    const QModelIndex chosen = list.currentIndex();
    const QModelIndex taken = chosen.isValid() ? chosen : list.model()->index(0, 0);
    list.hide();
    setText(pathFromIndex(taken));
}

void ChoiceCompleter::setText(const QString &text)
{
    auto *combo = qobject_cast<QComboBox *>(parent());
    if (!combo)
        return;
    combo->setEditText(text);
    if (text != completionPrefix())
        combo->lineEdit()->selectAll(); // what is typed next replaces it
}

} // namespace desk
