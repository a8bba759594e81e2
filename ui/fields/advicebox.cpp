// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/advicebox.h"

#include "app/reference/referencedata.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/words/advicetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int symbolSize = 14;

/// As wide as its text, so that what follows stands right behind it; wraps where there is no room.
class Sentence final : public QLabel {
public:
    Sentence(const QString &text, Colour tone, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setType(*this, Type::Label, tone);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2 * margin() + 2;
        return {width, heightForWidth(width)};
    }
};

/// Whether a line is more than a word of confirmation.
bool isWarning(AdviceKey key)
{
    return key != AdviceKey::PhonePossible && key != AdviceKey::OtherScript;
}

QString keyText()
{
    // As it is printed on the keyboard.
    return acceptSuggestionKey()
        .toString(QKeySequence::NativeText)
        .replace(QLatin1String("Return"), QLatin1String("Enter"));
}

} // namespace

AdviceBox::AdviceBox(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    hide();
}

void AdviceBox::showAdvice(const QList<Advice> &advice)
{
    const auto same = [](const Advice &a, const Advice &b) {
        return a.key == b.key && a.details == b.details && a.suggestion == b.suggestion;
    };
    if (std::equal(advice.begin(), advice.end(), m_advice.begin(), m_advice.end(), same))
        return;
    m_advice = advice;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // Hidden at once, deleted later: its button may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Advice &line : advice) {
        if (line.key != AdviceKey::DateUnderstood) // which stands beside the date
            addLine(line);
    }
    setVisible(m_lines->count() > 0);
}

void AdviceBox::addLine(const Advice &advice)
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    setSpaces(*row, {}, space::step);
    const bool isToHeed = isWarning(advice.key);
    const Colour tone = isToHeed ? Colour::Warning : Colour::Muted;
    auto *said = new QWidget(line); // the symbol stays beside its sentence
    auto *words = new QHBoxLayout(said);
    setSpaces(*words, {}, space::step);
    if (isToHeed) {
        auto *symbol = new Symbol(said);
        symbol->setSymbol(QStringLiteral("warning"), tone, symbolSize);
        words->addWidget(symbol, 0, Qt::AlignTop);
    }
    words->addWidget(new Sentence(adviceText(advice, m_reference), tone, said), 1);
    row->addWidget(said);
    if (!advice.suggestion.isEmpty()) {
        addAccept(advice, *row);
        QLabel *key = plainLabel(keyText(), line);
        key->setWordWrap(false);
        setType(*key, Type::Caption, Colour::Muted);
        row->addWidget(key);
    }
    m_lines->addWidget(line);
}

void AdviceBox::addAccept(const Advice &advice, QLayout &row)
{
    auto *accept = new QToolButton(row.parentWidget());
    const QString text = acceptText(advice, m_reference);
    // The cell of a street number is narrow.
    const bool isSplit = advice.key == AdviceKey::NumberWithStreet;
    accept->setText(isSplit ? tr("Split it") : plainButtonText(text));
    accept->setAccessibleName(text);
    accept->setToolTip(plainToolTip(text));
    // The key does it from the field: whoever tabs through a form is not stopped by advice.
    accept->setFocusPolicy(Qt::NoFocus);
    setLook(*accept, ButtonLook::Link);
    setType(*accept, Type::Label, Colour::Accent);
    connect(accept, &QToolButton::clicked, this,
            [this, advice] { Q_EMIT suggestionAccepted(advice); });
    row.addWidget(accept);
}

QString AdviceBox::text() const
{
    QStringList lines;
    for (const Advice &advice : m_advice)
        lines.append(adviceText(advice, m_reference));
    return lines.join(QLatin1Char(' '));
}

bool AdviceBox::acceptFirst()
{
    for (const Advice &advice : std::as_const(m_advice)) {
        if (advice.suggestion.isEmpty())
            continue;
        const Advice accepted = advice; // accepting changes the list
        Q_EMIT suggestionAccepted(accepted);
        return true;
    }
    return false;
}

} // namespace desk
