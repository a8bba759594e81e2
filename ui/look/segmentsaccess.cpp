// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/segmentsaccess.h"

#include "ui/look/segments.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

namespace desk {

namespace {

/// One segment: a radio button, named after the group too, as `Yes` alone says nothing.
class SegmentInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SegmentInterface(Segments &segments, int place)
        : m_segments(&segments)
        , m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_segments && m_place < m_segments->segments().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_segments);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RadioButton; }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_segments->rectOf(m_place);
        return {m_segments->mapToGlobal(box.topLeft()), box.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return m_segments->accessibleDescription();
        if (kind != QAccessible::Name)
            return {};
        const QString text = m_segments->segments().at(m_place).text;
        const QString group = m_segments->accessibleName();
        return group.isEmpty() ? text
                               : QCoreApplication::translate("Segments", "%1: %2").arg(group, text);
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.checkable = true;
        state.checked = m_segments->chosen() == m_place;
        state.focusable = true;
        state.focused = m_segments->hasFocus() && m_segments->ringed() == m_place;
        state.disabled = !m_segments->isEnabled();
        state.invisible = !m_segments->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_segments->choose(m_place);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Segments> m_segments;
    const int m_place;
};

class SegmentsInterface final : public QAccessibleWidget {
public:
    explicit SegmentsInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Grouping)
    {
    }
    ~SegmentsInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(segments().segments().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() <= index) {
            auto *made = new SegmentInterface(segments(), static_cast<int>(m_ids.size()));
            m_ids.append(QAccessible::registerAccessibleInterface(made)); // which owns it
        }
        return QAccessible::accessibleInterface(m_ids.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < m_ids.size(); ++index) {
            if (QAccessible::accessibleInterface(m_ids.at(index)) == child)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return segments().hasFocus() ? child(segments().ringed()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? segments().text() : QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] Segments &segments() const { return *static_cast<Segments *>(widget()); }

    mutable QList<QAccessible::Id> m_ids; ///< of the children asked for
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *segments
        = className == QLatin1String("desk::Segments") ? qobject_cast<Segments *>(object) : nullptr;
    return segments ? new SegmentsInterface(segments) : nullptr;
}

void tellState(Segments &segments, int place)
{
    if (place < 0 || place >= segments.segments().size())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(&segments, changed);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

void tellOfRinged(Segments &segments, QAccessible::Event type)
{
    if (!QAccessible::isActive() || segments.ringed() < 0)
        return;
    QAccessibleEvent event(&segments, type);
    event.setChild(segments.ringed());
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installSegmentsAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void tellRinged(Segments &segments)
{
    tellOfRinged(segments, QAccessible::Focus);
}

void tellDescribed(Segments &segments)
{
    tellOfRinged(segments, QAccessible::DescriptionChanged);
}

void tellChosen(Segments &segments, int before)
{
    if (!QAccessible::isActive())
        return;
    tellState(segments, before);
    tellState(segments, segments.chosen());
    QAccessibleValueChangeEvent event(&segments, segments.text());
    QAccessible::updateAccessibility(&event);
}

} // namespace desk
