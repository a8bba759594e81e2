// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentpart.h"

#include "ui/look/labels.h"
#include "ui/look/rowsbox.h"
#include "ui/look/theme.h"
#include "ui/window/forgetbutton.h"
#include "ui/window/recentlist.h"
#include "ui/window/recentmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace desk {

namespace {

constexpr int filterWidth = 220;

} // namespace

RecentPart::RecentPart(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecentModel(this))
{
    auto *caption = plainLabel(tr("Recent").toUpper(), this);
    setType(*caption, Type::Caption, Colour::Muted);
    makeFilter();
    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(m_filter);
    m_box = new RowsBox(this);
    m_list = new RecentList(*m_model, m_box);
    m_box->rows()->addWidget(m_list);
    connect(m_list, &RecentList::customerChosen, this, &RecentPart::customerChosen);
    m_nobody = plainLabel(tr("No recent customer has that in the name, the town or the id."), this);
    m_nobody->setObjectName(QStringLiteral("recentsNobody"));
    setColour(*m_nobody, Colour::Muted);
    makeButtons();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_more);
    bottom->addStretch(1);
    bottom->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_box);
    column->addWidget(m_nobody);
    column->addLayout(bottom);
    setSpaces(*column, {0, 24, 0, 0}, 6);
    showState();
}

void RecentPart::makeFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("recentsFilter"));
    m_filter->setAccessibleName(tr("Filter recent customers"));
    m_filter->setPlaceholderText(tr("Filter recent customers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    desk::setFixedWidth(*m_filter, filterWidth);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        showState();
    });
}

void RecentPart::makeButtons()
{
    m_more = new QPushButton(this);
    m_more->setObjectName(QStringLiteral("moreRecents"));
    m_more->setAutoDefault(false);
    setLook(*m_more, ButtonLook::Link);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isShowingAll = !m_isShowingAll;
        m_model->setShowingAll(m_isShowingAll);
        showState();
    });
    m_forget = new ForgetButton(this);
    connect(m_forget, &ForgetButton::forgetChosen, this, &RecentPart::forgetChosen);
}

void RecentPart::showRecents(const QList<RecentCustomer> &recents)
{
    m_model->setRecents(recents);
    showState();
}

void RecentPart::startAnew()
{
    m_isShowingAll = false;
    m_filter->clear();
    m_model->setShowingAll(false);
    showState();
}

void RecentPart::showState()
{
    const int all = m_model->all();
    const bool isMany = all > RecentModel::fewRows;
    if (!isMany)
        m_filter->clear(); // nobody could see what it hides
    m_filter->setVisible(isMany);
    const bool isAnybodyFound = m_model->rowCount() > 0;
    m_box->setVisible(isAnybodyFound);
    m_nobody->setVisible(!isAnybodyFound);
    m_more->setVisible(isMany && !m_model->isFiltered());
    m_more->setText(m_isShowingAll ? tr("Show the newest %1").arg(RecentModel::fewRows)
                                   : tr("Show all %1").arg(QLocale().toString(all)));
    m_forget->setCount(all);
    setVisible(all > 0);
}

bool RecentPart::onFilterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        m_filter->clear();
        return true;
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Whom it leaves, if there is no doubt.
        if (m_model->rowCount() == 1)
            m_list->choose(m_model->index(0));
        else
            m_list->setFocus();
        return true;
    default:
        return false;
    }
}

bool RecentPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && !key->isAutoRepeat() && onFilterKey(key->key());
}

} // namespace desk
