// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/about.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

class AboutWords {
    Q_DECLARE_TR_FUNCTIONS(About)
};

struct Library {
    const char *name;
    const char *purpose;
    const char *licence; ///< SPDX, or its own name
};

/// All that the program links (CMakeLists.txt), the font it brings along where there is none of the
/// desktop's, and what of it is compiled in.
constexpr Library libraries[] = {
    {"Qt 6", QT_TRANSLATE_NOOP("About", "windows, network"), "LGPL-3.0"},
    {"Qt HTTP Server", QT_TRANSLATE_NOOP("About", "the practice server"), "GPL-3.0"},
    {"QtKeychain", QT_TRANSLATE_NOOP("About", "the keychain"), "BSD-2-Clause"},
    {"libsodium", QT_TRANSLATE_NOOP("About", "sealing of drafts"), "ISC"},
    {"libphonenumber", QT_TRANSLATE_NOOP("About", "phone numbers"), "Apache-2.0"},
    {"Protocol Buffers", QT_TRANSLATE_NOOP("About", "used by libphonenumber"), "BSD-3-Clause"},
    {"ICU", QT_TRANSLATE_NOOP("About", "names of countries and languages, scripts"), "Unicode-3.0"},
};

QLabel *cell(const QString &text, Colour ink, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(false);
    setColour(*label, ink);
    return label;
}

QGridLayout *libraryTable(QWidget *parent)
{
    auto *grid = new QGridLayout;
    int row = 0;
    for (const Library &library : libraries) {
        grid->addWidget(cell(QString::fromLatin1(library.name), Colour::Text, parent), row, 0);
        grid->addWidget(cell(AboutWords::tr(library.purpose), Colour::Muted, parent), row, 1);
        grid->addWidget(cell(QString::fromLatin1(library.licence), Colour::Text, parent), row++, 2);
    }
    grid->setColumnStretch(1, 1);
    return grid;
}

/// As high as it needs, where the screen has that much.
QScrollArea *scrolled(QLayout &table, QWidget &parent)
{
    auto *content = new QWidget(&parent);
    content->setLayout(&table);
    auto *area = new QScrollArea(&parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(content->sizeHint().width() + px(16));
    area->setFocusPolicy(Qt::TabFocus);
    area->setAccessibleName(AboutWords::tr("Libraries and their licences"));
    return area;
}

QLabel *stallLine(const Stall &longest, QWidget *parent)
{
    QLabel *line
        = plainLabel(AboutWords::tr("Longest stall of the window in this run: %1 ms (%2)")
                         .arg(QLocale().toString(static_cast<qlonglong>(longest.duration.count())),
                              longest.what),
                     parent);
    line->setObjectName(QStringLiteral("longestStall"));
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setColour(*line, Colour::Muted);
    return line;
}

} // namespace

void showAbout(QWidget &window, const std::optional<Stall> &longest)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setWindowTitle(AboutWords::tr("About Customer Desk"));
    auto *name
        = plainLabel(QStringLiteral("Customer Desk %1").arg(QStringLiteral(DESK_VERSION)), dialog);
    setType(*name, Type::Name);
    auto *caption = plainLabel(AboutWords::tr("Libraries and their licences").toUpper(), dialog);
    setType(*caption, Type::Caption, Colour::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(AboutWords::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QGridLayout *table = libraryTable(dialog);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(name);
    column->addWidget(
        plainLabel(AboutWords::tr("Create customers and keep their profiles right."), dialog));
    column->addWidget(cell(AboutWords::tr("Licence: Apache-2.0"), Colour::Muted, dialog));
    if (longest)
        column->addWidget(stallLine(*longest, dialog));
    column->addSpacing(px(16));
    column->addWidget(caption);
    column->addWidget(scrolled(*table, *dialog), 1);
    column->addSpacing(px(12));
    column->addWidget(buttons);
    setSpaces(*table, {0, 0, 0, 0}, 8);
    setSpaces(*column, {24, 20, 24, 16}, 6);
    fitToScreen(*dialog, dialog->sizeHint());
    dialog->open();
}

} // namespace desk
