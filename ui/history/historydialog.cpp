// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydialog.h"

#include "app/journal/changehistory.h"
#include "app/journal/takeback.h"
#include "ui/history/sentdelegate.h"
#include "ui/history/sentdetails.h"
#include "ui/history/sentmodel.h"
#include "ui/look/enterpresses.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace desk {

namespace {

constexpr QSize wishedSize{980, 620};
constexpr int leastForTwoHalves = 760; ///< width
constexpr int leastListHeight = 84; // leaves room for the buttons at large text
constexpr std::chrono::milliseconds patience{200};

/// A letter or digit is for the filter, wherever the focus is in the list.
bool isTyping(const QKeyEvent &key)
{
    const bool hasCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return key.key() == Qt::Key_Backspace
        || (!hasCommand && !key.text().isEmpty() && key.text().at(0).isPrint());
}

} // namespace

HistoryDialog::HistoryDialog(ChangeHistory &history, const ReferenceData &reference, Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_clock(clock)
    , m_model(new SentModel(this))
    , m_details(new SentDetails(reference, this))
{
    setObjectName(QStringLiteral("history"));
    new EnterPresses(*this);
    setWindowTitle(tr("Change history"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->addWidget(makeList());
    m_halves->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_halves, 1);
    column->addWidget(makeFoot());
    chainTabs(m_list, *m_details);
    setSpaces(*m_halves, {0, 0, 0, 0}, 20);
    setSpaces(*column, {20, 18, 20, 14}, 14);
    m_slow.setSingleShot(true);
    m_slow.setInterval(patience);
    connect(&m_slow, &QTimer::timeout, this, &HistoryDialog::showList);
    connect(&history, &ChangeHistory::changed, this, &HistoryDialog::read);
    connect(m_details, &SentDetails::takeBackWanted, this, &HistoryDialog::takeBack);
    connect(m_details, &SentDetails::openWanted, this, &HistoryDialog::openCustomer);
    fitToScreen(*this, {px(wishedSize.width()), px(wishedSize.height())});
    m_filter->setFocus();
    m_slow.start();
    read();
}

QWidget *HistoryDialog::makeList()
{
    auto *half = new QWidget(this);
    m_filter = new QLineEdit(half);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setAccessibleName(tr("Filter by name, id or field"));
    m_filter->setPlaceholderText(tr("Filter by name, id or field"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list = new QListView(half);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("What was sent"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SentDelegate(m_list));
    m_list->setMinimumHeight(px(leastListHeight));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_empty = new QWidget(half);
    auto *symbol = new Symbol(m_empty);
    symbol->setSymbol(QStringLiteral("undo"), Colour::Faint, 32);
    m_nothing = plainLabel({}, m_empty);
    m_nothing->setObjectName(QStringLiteral("historyNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    setColour(*m_nothing, Colour::Muted);
    auto *middle = new QVBoxLayout(m_empty);
    middle->addStretch(2);
    middle->addWidget(symbol, 0, Qt::AlignHCenter);
    middle->addWidget(m_nothing);
    middle->addStretch(3);
    setSpaces(*middle, {0, 0, 0, 0}, 12);
    m_empty->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showList();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showSelected);
    connect(m_list, &QListView::activated, this, &HistoryDialog::openCustomer);
    auto *column = new QVBoxLayout(half);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setSpaces(*column, {0, 0, 0, 0}, 10);
    return half;
}

QWidget *HistoryDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [foot](const QString &text, const char *name) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_forget = button(tr("&Forget all"), "historyForget");
    setLook(*m_forget, ButtonLook::Quiet);
    QPushButton *close = button(tr("&Close"), "historyClose");
    m_question = new QWidget(foot);
    QLabel *text = plainLabel(
        tr("Forget everything you have sent from here? It can't be taken back after that."),
        m_question);
    QPushButton *yes = button(tr("Forget all now"), "historyForgetNow");
    m_keep = button(tr("&Keep"), "historyKeep");
    yes->setAccessibleDescription(text->text());
    m_keep->setAccessibleDescription(text->text());
    m_asked = new QBoxLayout(QBoxLayout::LeftToRight, m_question);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(yes);
    answers->addWidget(m_keep);
    m_asked->addWidget(text, 1);
    m_asked->addLayout(answers);
    auto *row = new QHBoxLayout(foot);
    row->addWidget(m_forget);
    row->addWidget(m_question, 1);
    row->addStretch(0);
    row->addWidget(close, 0, Qt::AlignBottom);
    setSpaces(*answers, {0, 0, 0, 0}, 8);
    setSpaces(*m_asked, {0, 0, 0, 0}, 8);
    setSpaces(*row, {0, 0, 0, 0}, 8);
    m_question->hide();
    connect(m_forget, &QPushButton::clicked, this, [this] { askToForget(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToForget(false); });
    connect(yes, &QPushButton::clicked, this, [this] {
        askToForget(false);
        m_history.forgetAll();
        m_filter->setFocus();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void HistoryDialog::read()
{
    m_history.read(this, [this](const QList<SentChange> &changes) {
        if (m_isRead && m_model->isShowing(changes))
            return; // the focus may be among the fields of one
        const auto selected = m_model->changeAt(m_list->currentIndex());
        m_isRead = true;
        m_model->setChanges(changes, m_clock.now().toLocalTime().date());
        if (selected)
            select(m_model->indexOf(selected->id));
        showList();
    });
}

void HistoryDialog::showList()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_forget->setEnabled(!m_model->isEmpty());
    if (!m_isRead)
        m_nothing->setText(tr("Reading what was sent…"));
    else if (!m_model->isEmpty())
        m_nothing->setText(tr("Nothing that was sent matches this."));
    else if (m_history.limits().keepNone())
        m_nothing->setText(tr("No history is kept: the settings say so."));
    else
        m_nothing->setText(tr("Nothing was sent yet.\nChanges and new customers that you send "
                              "stand here. Changes can be undone from here."));
    if (m_model->changeAt(m_list->currentIndex()))
        return;
    select(m_model->firstChange());
    if (isEmpty)
        showSelected();
}

void HistoryDialog::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void HistoryDialog::showSelected()
{
    m_details->showChange(m_model->changeAt(m_list->currentIndex()));
}

void HistoryDialog::takeBack(const Field *only)
{
    const auto change = m_model->changeAt(m_list->currentIndex());
    const auto customer = CustomerId::fromSearch(change ? change->customerId : QString());
    if (!customer)
        return;
    const Inverse inverse = inverseOf(*change, only);
    close();
    Q_EMIT undoWanted(*customer, inverse.edits, inverse.after);
}

void HistoryDialog::openCustomer()
{
    const auto change = m_model->changeAt(m_list->currentIndex());
    const auto customer = CustomerId::fromSearch(change ? change->customerId : QString());
    if (!customer)
        return;
    close();
    Q_EMIT customerWanted(*customer);
}

void HistoryDialog::askToForget(bool isAsked)
{
    m_forget->setVisible(!isAsked);
    m_question->setVisible(isAsked);
    (isAsked ? m_keep : m_forget)->setFocus();
}

/// Another window may have sent something meanwhile.
bool HistoryDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_isRead)
        read();
    return QDialog::event(event);
}

/// From the filter the arrows lead into the list, and letters lead back.
bool HistoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown)) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Home) { // the heading above can't be had
        select(m_model->firstChange());
        m_list->scrollToTop();
        return true;
    }
    if (watched == m_list && isTyping(*key)) {
        m_filter->setFocus();
        m_filter->event(event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HistoryDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < px(leastForTwoHalves);
    for (QBoxLayout *parts : {m_halves, m_asked})
        parts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setStretch(0, isNarrow ? 2 : 5);
    m_halves->setStretch(1, isNarrow ? 3 : 6);
}

} // namespace desk
