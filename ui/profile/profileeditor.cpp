// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileeditor.h"

#include <QDate>
#include <QUndoCommand>

namespace desk {

/// One step of the agent's: a burst of typing in one field, a clear, or a revert.
class SetFieldCommand final : public QUndoCommand {
public:
    enum class Step { Typing, Whole, Offer };

    SetFieldCommand(ProfileEditor &editor, const Field &field, std::optional<QJsonValue> after,
                    Step step)
        : m_editor(editor)
        , m_field(field)
        , m_before(editor.edits().typed(field))
        , m_after(std::move(after))
        , m_step(step)
        , m_era(editor.m_eras.value(&field))
    {
    }

    void undo() override
    {
        if (isCurrent())
            m_editor.apply(m_field, m_before);
    }
    void redo() override
    {
        if (!isCurrent())
            return;
        m_editor.apply(m_field, m_after);
        if (m_step == Step::Offer)
            m_editor.askAbout(m_field);
    }
    [[nodiscard]] int id() const override
    {
        // One id a field; -1 is never merged.
        return m_step == Step::Typing ? static_cast<int>(&m_field - fields().data()) : -1;
    }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *typed = static_cast<const SetFieldCommand *>(next);
        if (typed->m_era != m_era)
            return false;
        m_after = typed->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    /// What was typed before something of the field was stored is no step back from that; the undo
    /// stack takes the step out.
    bool isCurrent()
    {
        setObsolete(m_era != m_editor.m_eras.value(&m_field));
        return !isObsolete();
    }

    ProfileEditor &m_editor;
    const Field &m_field;
    std::optional<QJsonValue> m_before;
    std::optional<QJsonValue> m_after;
    Step m_step;
    int m_era;
};

/// A value from before over what was sent since.
class TakeBackCommand final : public QUndoCommand {
public:
    TakeBackCommand(ProfileEditor &editor, TakeBack::Step step)
        : m_editor(editor)
        , m_step(std::move(step))
        , m_before(editor.edits().typed(*m_step.field))
        , m_era(editor.m_eras.value(m_step.field))
    {
    }

    void undo() override
    {
        if (isCurrent())
            m_editor.apply(*m_step.field, m_before);
    }
    void redo() override
    {
        if (!isCurrent())
            return;
        m_editor.m_copy.applyOver(*m_step.field, m_step.left, m_step.value);
        Q_EMIT m_editor.fieldChanged(m_step.field);
    }

private:
    /// As with what is typed: what was stored since is no step back.
    bool isCurrent()
    {
        setObsolete(m_era != m_editor.m_eras.value(m_step.field));
        return !isObsolete();
    }

    ProfileEditor &m_editor;
    TakeBack::Step m_step;
    std::optional<QJsonValue> m_before;
    int m_era;
};

/// A decision about what is edited as a whole, `Discard changes` or `Keep theirs`: undone,
/// everything typed stands on the profile as it is by then, and what somebody else has changed is
/// asked about again.
class DecideCommand final : public QUndoCommand {
public:
    using Act = std::function<void(WorkingCopy &)>;

    /// `field`: the only one it is about, nullptr for all.
    DecideCommand(ProfileEditor &editor, const Field *field, Act act)
        : m_editor(editor)
        , m_field(field)
        , m_act(std::move(act))
        , m_before(editor.m_copy)
        , m_eras(editor.m_eras)
    {
    }

    void undo() override
    {
        WorkingCopy copy = m_before;
        // What was stored since is no step back.
        for (const Field *field : m_before.edits().touched()) {
            if (m_eras.value(field) != m_editor.m_eras.value(field))
                copy.apply(*field, std::nullopt);
        }
        copy.setProfile(m_editor.profile());
        m_editor.m_copy = copy;
        Q_EMIT m_editor.profileChanged();
    }
    void redo() override
    {
        m_act(m_editor.m_copy);
        if (m_field)
            Q_EMIT m_editor.fieldChanged(m_field);
        else
            Q_EMIT m_editor.profileChanged();
    }

private:
    ProfileEditor &m_editor;
    const Field *m_field;
    Act m_act;
    WorkingCopy m_before;
    QHash<const Field *, int> m_eras;
};

namespace {

/// What is another value now in fields that are not edited.
QList<Change> changedBeside(const Edits &edits, const Profile &was, const Profile &now)
{
    QList<Change> all;
    for (const Field &field : fields()) {
        const Change change{&field, was.value(field), now.value(field)};
        if (!edits.contains(field) && field.kind != FieldKind::Links
            && change.before != change.after)
            all.append(change);
    }
    return all;
}

} // namespace

ProfileEditor::ProfileEditor(QObject *parent)
    : QObject(parent)
{
}

void ProfileEditor::setProfile(const Profile &profile)
{
    m_takenOver.clear();
    m_copy.setProfile(profile);
    Q_EMIT profileChanged();
}

void ProfileEditor::takeOver(const Profile &theirs)
{
    const bool isEdited = !profile().json().isEmpty() && !edits().isEmpty();
    m_takenOver = isEdited ? changedBeside(edits(), profile(), theirs) : QList<Change>();
    m_copy.setProfile(theirs);
    Q_EMIT profileChanged();
}

void ProfileEditor::restore(const Profile &base, const Edits &edits, const QStringList &offered)
{
    m_undo.clear();
    m_copy.restore(base, edits, offered);
}

void ProfileEditor::keepMine(const Field &field)
{
    m_copy.keepMine(field);
    Q_EMIT fieldChanged(&field);
}

void ProfileEditor::keepTheirs(const Field &field)
{
    m_undo.push(new DecideCommand(
        *this, &field, [&field](WorkingCopy &copy) { copy.apply(field, std::nullopt); }));
}

void ProfileEditor::discardEdits()
{
    m_undo.clear();
    m_takenOver.clear();
    m_copy.discardEdits();
    Q_EMIT profileChanged();
}

void ProfileEditor::giveUpEdits()
{
    if (!edits().isEmpty())
        m_undo.push(
            new DecideCommand(*this, nullptr, [](WorkingCopy &copy) { copy.discardEdits(); }));
}

void ProfileEditor::acknowledge(const Field &field, const std::optional<QJsonValue> &sent,
                                const QJsonValue &stored)
{
    ++m_eras[&field];
    m_copy.acknowledge(field, sent, stored);
    if (edits().isEmpty())
        m_undo.clear();
    Q_EMIT fieldChanged(&field);
}

/// One key is one step: what has no effect any more is passed over.
void ProfileEditor::undo()
{
    int count = 0;
    do {
        count = m_undo.count();
        m_undo.undo();
    } while (m_undo.count() < count && m_undo.canUndo());
}

void ProfileEditor::redo()
{
    int count = 0;
    do {
        count = m_undo.count();
        m_undo.redo();
    } while (m_undo.count() < count && m_undo.canRedo());
}

void ProfileEditor::type(const Field &field, const QJsonValue &typed)
{
    m_undo.push(new SetFieldCommand(*this, field, typed, SetFieldCommand::Step::Typing));
}

void ProfileEditor::clear(const Field &field)
{
    m_undo.push(new SetFieldCommand(*this, field, QJsonValue(QJsonValue::Null),
                                    SetFieldCommand::Step::Whole));
}

void ProfileEditor::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    m_undo.beginMacro({});
    for (const auto &[field, value] : values)
        m_undo.push(new SetFieldCommand(*this, *field, value, SetFieldCommand::Step::Whole));
    m_undo.endMacro();
}

void ProfileEditor::offer(const Field &field, const QJsonValue &value)
{
    const WorkingCopy::Offer offer = m_copy.offerOf(field, value);
    m_undo.push(new SetFieldCommand(*this, field, offer.typed,
                                    offer.isConflict ? SetFieldCommand::Step::Offer
                                                     : SetFieldCommand::Step::Whole));
}

void ProfileEditor::takeBack(const QList<TakeBack::Step> &steps)
{
    if (steps.isEmpty())
        return;
    m_undo.beginMacro({});
    for (const TakeBack::Step &step : steps)
        m_undo.push(new TakeBackCommand(*this, step));
    m_undo.endMacro();
}

/// After a redo again.
void ProfileEditor::askAbout(const Field &field)
{
    m_copy.askAbout(field);
    Q_EMIT fieldChanged(&field);
}

void ProfileEditor::revert(const Field &field)
{
    if (edits().contains(field))
        m_undo.push(new SetFieldCommand(*this, field, std::nullopt, SetFieldCommand::Step::Whole));
}

void ProfileEditor::apply(const Field &field, const std::optional<QJsonValue> &typed)
{
    m_copy.apply(field, typed);
    Q_EMIT fieldChanged(&field);
}

std::optional<Problem> ProfileEditor::problem(const Field &field) const
{
    return m_copy.problem(field, QDate::currentDate());
}

bool ProfileEditor::canSend() const
{
    return m_copy.canSend(QDate::currentDate());
}

AdviceSource ProfileEditor::adviceSource() const
{
    return {[this](const Field &field) { return editedValue(profile(), edits(), field); },
            QDate::currentDate()};
}

} // namespace desk
