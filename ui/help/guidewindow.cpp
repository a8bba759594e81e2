// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidewindow.h"

#include "ui/help/guidebrowser.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

/// In no namespace, as Qt wants it: the files are in a static library.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace desk {

namespace {

constexpr QSize wishedSize{980, 720};
constexpr int leastContents = 140;
constexpr int mostContents = 260;

} // namespace

GuideWindow::GuideWindow(QWidget *parent, const QLocale &locale)
    : QDialog(parent)
    , m_suffix(locale.language() == QLocale::French ? QStringLiteral(".fr.md")
                                                    : QStringLiteral(".md"))
{
    initGuideResources();
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    setSizeGripEnabled(true);
    makeParts();
    arrange();
    connect(m_part, &QComboBox::currentIndexChanged, this, [this] {
        leave();
        showFile(fileOf(static_cast<Part>(m_part->currentData().toInt())));
    });
    connect(m_contents, &QListWidget::itemActivated, this,
            [this] { goToHeading(m_contents->currentRow()); });
    connect(m_contents, &QListWidget::itemClicked, this,
            [this] { goToHeading(m_contents->currentRow()); });
    connect(m_back, &QPushButton::clicked, this, &GuideWindow::back);
    connect(m_search, &QLineEdit::textEdited, this, [this] { search(false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
    connect(m_text, &GuideBrowser::fileRequested, this, [this](const QString &name) {
        leave();
        showFile(name);
    });
    connect(m_text, &GuideBrowser::foreignLink, this,
            [this](const QString &address) { say(tr("Not opened from here: %1").arg(address)); });
    const auto onKey = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    onKey(QKeySequence::FindNext, [this] { search(true); });
    onKey(QKeySequence::FindPrevious, [this] { search(true, true); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    fitToScreen(*this, {px(wishedSize.width()), px(wishedSize.height())});
    showFile(fileOf(Part::Agents));
    m_contents->setFocus();
}

void GuideWindow::makeParts()
{
    m_part = new QComboBox(this);
    m_part->setObjectName(QStringLiteral("guidePart"));
    m_part->setAccessibleName(tr("Guide"));
    m_part->addItem(tr("For agents"), static_cast<int>(Part::Agents));
    m_part->addItem(tr("For administrators"), static_cast<int>(Part::Administrators));
    m_contents = new QListWidget(this);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Search in the guide"));
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_back->setAutoDefault(false); // Enter in the line searches
    m_back->setEnabled(false);
    m_text = new GuideBrowser(this);
    m_text->setAccessibleName(tr("Text of the guide"));
    m_note = plainLabel({}, this);
    m_note->setObjectName(QStringLiteral("guideNote"));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setColour(*m_note, Colour::Muted);
}

void GuideWindow::arrange()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_part);
    left->addWidget(m_contents, 1);
    setWidths(*m_contents, leastContents, mostContents);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &GuideWindow::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addStretch(0);
    foot->addWidget(close);
    auto *right = new QVBoxLayout;
    right->addLayout(top);
    right->addWidget(m_text, 1);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left, 2);
    row->addLayout(right, 5);
    setSpaces(*row, {16, 14, 16, 14}, 12);
}

QString GuideWindow::fileOf(Part part) const
{
    return (part == Part::Agents ? QStringLiteral("guide") : QStringLiteral("admin")) + m_suffix;
}

void GuideWindow::showPart(Part part)
{
    m_part->setCurrentIndex(m_part->findData(static_cast<int>(part)));
}

void GuideWindow::showFile(const QString &name)
{
    m_text->showFile(name);
    say({});
    const QSignalBlocker blocker(m_part);
    showPart(name == fileOf(Part::Administrators) ? Part::Administrators : Part::Agents);
    m_contents->clear();
    const QList<GuideBrowser::Heading> headings = m_text->headings();
    for (const GuideBrowser::Heading &heading : headings)
        m_contents->addItem(heading.text);
    m_contents->setCurrentRow(0);
}

void GuideWindow::goToHeading(int row)
{
    const QList<GuideBrowser::Heading> headings = m_text->headings();
    if (row < 0 || row >= headings.size())
        return;
    leave();
    m_text->goTo(headings.at(row).position);
}

GuideWindow::Place GuideWindow::place() const
{
    return {m_text->file(), m_text->topPosition()};
}

/// Notes where one can go back to.
void GuideWindow::leave()
{
    m_visited.append(place());
    m_back->setEnabled(true);
}

void GuideWindow::back()
{
    if (m_visited.isEmpty())
        return;
    const Place last = m_visited.takeLast();
    if (last.file != m_text->file())
        showFile(last.file);
    m_text->goTo(last.position);
    if (m_visited.isEmpty() && m_back->hasFocus())
        m_contents->setFocus();
    m_back->setEnabled(!m_visited.isEmpty());
}

void GuideWindow::search(bool isNext, bool isBackward)
{
    const QString text = m_search->text();
    const bool isFound = m_text->search(text, isNext, isBackward);
    say(isFound ? QString() : tr("\"%1\" is not in this guide.").arg(text));
}

/// Can be selected, so it has the focus at times: without a text it would be nameless.
void GuideWindow::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

GuideWindow *showGuide(QWidget &window, GuideWindow::Part part)
{
    auto *guide = window.findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guide) {
        guide = new GuideWindow(&window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->showPart(part);
    guide->show();
    guide->raise();
    guide->activateWindow();
    return guide;
}

} // namespace desk
