// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace desk {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_drafts(addFact("statusDrafts"))
    , m_duration(addFact("statusDuration"))
    , m_language(addFact("statusLanguage"))
{
    setSizeGripEnabled(false);
    setType(*this, Type::Label);
    clearFacts();
}

QLabel *StatusLine::addFact(const char *objectName)
{
    QLabel *fact = plainLabel({}, this);
    fact->setObjectName(QString::fromLatin1(objectName));
    fact->setWordWrap(false);
    fact->setContentsMargins(4, 4, 8, 4);
    setType(*fact, Type::Label, Colour::Muted);
    addPermanentWidget(fact);
    return fact;
}

void StatusLine::show(QLabel &fact, const QString &text)
{
    fact.setText(text);
    fact.setVisible(!text.isEmpty());
}

void StatusLine::showDrafts(bool areSealed)
{
    m_isSignedOut = false;
    show(*m_drafts, areSealed ? tr("Drafts are sealed") : tr("Drafts in memory"));
    m_drafts->setToolTip(
        areSealed ? tr("What you type is kept on this computer, sealed with a key that only your "
                       "keychain has.")
                  : tr("What you type is not written to the disk: it ends with the program."));
}

void StatusLine::showDuration(std::chrono::milliseconds duration)
{
    show(*m_duration,
         tr("api %1 ms").arg(locale().toString(static_cast<qint64>(duration.count()))));
    m_duration->setToolTip(tr("How long the server took for its last answer."));
}

void StatusLine::showLanguage(const QString &acceptLanguage)
{
    show(*m_language, acceptLanguage);
    m_language->setToolTip(tr("The language of the server's answers."));
}

void StatusLine::clearFacts()
{
    for (QLabel *fact : {m_drafts, m_duration, m_language})
        show(*fact, {});
    m_isSignedOut = true;
    update();
}

void StatusLine::setManaged(bool isManaged)
{
    m_isManaged = isManaged;
    update();
}

QString StatusLine::shownText() const
{
    if (!currentMessage().isEmpty() || !m_isSignedOut)
        return currentMessage();
    const QString version = QStringLiteral(DESK_VERSION);
    return m_isManaged ? tr("%1 · Managed by your administrator", "version").arg(version) : version;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    painter.fillRect(0, 0, width(), tokens().lineWidth(), colour(Colour::Line));
    int end = isRightToLeft() ? 0 : width();
    for (const QLabel *fact : {m_drafts, m_duration, m_language}) {
        if (fact->isVisible())
            end = isRightToLeft() ? qMax(end, fact->geometry().right())
                                  : qMin(end, fact->geometry().left());
    }
    const QRect room = isRightToLeft() ? QRect(end, 0, width() - px(16) - end, height())
                                       : QRect(px(16), 0, end - px(16), height());
    painter.setPen(colour(Colour::Muted));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, room.width()));
}

} // namespace desk
