// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/readbackcard.h"

#include "app/profile/profile.h"
#include "ui/look/enterpresses.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/print/cardchoice.h"
#include "ui/print/paperview.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr QSize wishedSize{940, 700};
constexpr int leastChoice = 210;
constexpr int mostChoice = 340;

/// What an agent's country prints on. The printer is not asked: it may be far away, and the window
/// would wait for it.
QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                      : QPageSize::A4;
}

QScrollArea *scrolled(PaperView &view, QWidget &parent)
{
    auto *area = new QScrollArea(&parent);
    area->setWidget(&view);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width depends on it
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(view.accessibleName());
    return area;
}

} // namespace

ReadBackCard::ReadBackCard(const Profile &profile, const ReferenceData &reference,
                           const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_customerId(profile.customerId())
    , m_foot(environment + QStringLiteral(" · ")
             + QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat))
    , m_choice(new CardChoice(profile, reference, this))
    , m_paper(new QComboBox(this))
    , m_view(new PaperView(this))
    , m_problem(plainLabel({}, this))
{
    setObjectName(QStringLiteral("readBackCard"));
    new EnterPresses(*this);
    setWindowTitle(tr("Read-back card"));
    setWindowModality(Qt::WindowModal);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Paper"));
    for (const auto id : {QPageSize::A4, QPageSize::A5, QPageSize::Letter})
        m_paper->addItem(QPageSize::name(id), static_cast<int>(id));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    m_problem->setObjectName(QStringLiteral("cardProblem"));
    setColour(*m_problem, Colour::Problem);
    auto *paperLabel = new QLabel(tr("Pa&per"), this);
    paperLabel->setBuddy(m_paper);
    auto *left = new QVBoxLayout;
    left->addWidget(m_choice, 1);
    auto *paperRow = new QHBoxLayout;
    paperRow->addWidget(paperLabel);
    paperRow->addWidget(m_paper, 1);
    left->addLayout(paperRow);
    auto *middle = new QHBoxLayout;
    middle->addLayout(left, 2);
    middle->addWidget(scrolled(*m_view, *this), 3);
    setWidths(*m_choice, leastChoice, mostChoice);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    setSpaces(*column, {20, 18, 20, 14}, 12);
    makeButtons();
    // One tick of a section changes many rows.
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(0));
    m_pause.callOnTimeout(this, &ReadBackCard::refresh);
    connect(m_choice, &CardChoice::choiceChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_paper, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    refresh();
    m_choice->setFocus();
    fitToScreen(*this, {px(wishedSize.width()), px(wishedSize.height())});
}

ReadBackCard::~ReadBackCard() = default;

void ReadBackCard::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    const auto add
        = [this, row](const QString &text, const char *name, void (ReadBackCard::*act)()) {
              auto *button = new QPushButton(text, this);
              button->setObjectName(QString::fromLatin1(name));
              button->setAutoDefault(false);
              connect(button, &QPushButton::clicked, this, act);
              row->addWidget(button);
              return button;
          };
    m_replace = new QPushButton(tr("&Replace it"), this);
    m_replace->setObjectName(QStringLiteral("replaceFile"));
    m_replace->setAutoDefault(false);
    m_replace->hide();
    connect(m_replace, &QPushButton::clicked, this, [this] { savePdf(m_path); });
    row->addWidget(m_replace);
    m_print = add(tr("&Print…"), "printCard", &ReadBackCard::askPrinter);
    m_save = add(tr("&Save as PDF…"), "saveCard", &ReadBackCard::askWhere);
    add(tr("Cancel"), "cancelCard", &ReadBackCard::reject);
    setLook(*m_print, ButtonLook::Primary);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

CardText ReadBackCard::text() const
{
    return {tr("Customer details"), m_choice->chosen(), m_foot};
}

QPageSize ReadBackCard::paper() const
{
    return QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
}

void ReadBackCard::refresh()
{
    const CardText card = text();
    m_view->showPages(std::make_unique<CardPages>(card, paper()));
    showProblem(card.sections.isEmpty() ? tr("Nothing is ticked.") : QString());
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(!card.sections.isEmpty());
}

void ReadBackCard::showProblem(const QString &text, bool canReplace)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_replace->setVisible(canReplace);
    if (canReplace)
        m_replace->setFocus();
}

void ReadBackCard::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // Its own question would hold up everything else.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QStringLiteral("customer-%1.pdf").arg(m_customerId));
    connect(dialog, &QFileDialog::fileSelected, this, &ReadBackCard::onFileChosen);
    dialog->open();
}

void ReadBackCard::onFileChosen(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        savePdf(path);
        return;
    }
    m_path = path;
    showProblem(tr("%1 is there already.").arg(QFileInfo(path).fileName()), true);
}

void ReadBackCard::savePdf(const QString &path)
{
    const QByteArray pdf = cardPdf(text(), paper());
    QSaveFile file(path);
    const bool isWritten = !pdf.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(pdf) == pdf.size() && file.commit();
    if (!isWritten) {
        showProblem(tr("The PDF could not be written: %1").arg(file.errorString()));
        return;
    }
    Q_EMIT statusMessage(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    accept();
}

void ReadBackCard::askPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(tr("Customer details"));
    m_printer->setCreator(QStringLiteral("Customer Desk"));
    m_printer->setFullPage(true);
    m_printer->setPageSize(paper());
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, &ReadBackCard::print);
    dialog->open();
}

/// On the paper that the printer has in the end, which may be another than the one on screen.
void ReadBackCard::print()
{
    const CardPages pages(text(), m_printer->pageLayout().pageSize());
    const int first = std::max(1, m_printer->fromPage()) - 1;
    const int last = m_printer->toPage() > 0 ? std::min(m_printer->toPage(), pages.count()) - 1
                                             : pages.count() - 1;
    if (first > last || !paintPages(*m_printer, pages, first, last)) {
        showProblem(tr("The card could not be printed."));
        return;
    }
    Q_EMIT statusMessage(tr("The card is on its way to the printer."));
    accept();
}

ReadBackCard *showReadBackCard(QWidget &window, const Profile &profile,
                               const ReferenceData &reference, const QString &environment)
{
    auto *card = new ReadBackCard(profile, reference, environment, &window);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
    return card;
}

} // namespace desk
