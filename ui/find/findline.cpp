// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/findline.h"

#include "ui/find/findpanel.h"
#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/words/querytext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace desk {

namespace {

constexpr int leastWidth = 150; // lengths of the table

constexpr int side = 10; ///< of the symbol to the edge
constexpr int gap = 8;
constexpr int panelWidth = 780; ///< below the narrow line of the bar

/// The agent's market first, then the computer's country.
QStringList likelyCountries(const QString &acceptLanguage)
{
    QStringList countries;
    for (const QString &locale : {acceptLanguage, QLocale().name(), QLocale::system().name()}) {
        const QString country = QString(locale)
                                    .replace(QLatin1Char('_'), QLatin1Char('-'))
                                    .section(QLatin1Char('-'), 1, 1);
        if (country.size() == 2 && !countries.contains(country))
            countries.append(country);
    }
    return countries;
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

FindLine::FindLine(CustomersApi &api, const ReferenceData &reference, QWidget &window,
                   QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_reference(reference)
    , m_window(window)
    , m_input(new QLineEdit(this))
    , m_symbol(new Symbol(QStringLiteral("search"), Colour::Muted, this))
    , m_understood(plainLabel({}, this))
    , m_keys(new KeyCaps(QKeySequence::Open, this))
{
    setObjectName(QStringLiteral("findLine"));
    setFocusProxy(m_input);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_input->setObjectName(QStringLiteral("openInput"));
    m_input->setAccessibleName(tr("Open customer"));
    m_input->setPlaceholderText(tr("Find or open a customer: id, e-mail, phone, name…"));
    m_input->installEventFilter(this);
    m_understood->setObjectName(QStringLiteral("openUnderstood"));
    m_understood->setWordWrap(false);
    setType(*m_understood, Type::Label, Colour::Muted);
    for (QWidget *over : {static_cast<QWidget *>(m_symbol), static_cast<QWidget *>(m_understood)})
        over->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_input, &QLineEdit::textChanged, this, &FindLine::understand);
    // Not textEdited: a screen reader puts text in without a key.
    connect(m_input, &QLineEdit::textChanged, this, &FindLine::open);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, const QWidget *now) { onFocusChanged(now); });
    understand();
}

FindLine::~FindLine()
{
    // ~QWidget gives the focus away, when there is no line left to hear of it.
    qApp->disconnect(this);
}

FindPanel &FindLine::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new FindPanel(m_api, m_reference, &m_window);
    connect(m_panel, &FindPanel::customerChosen, this, [this](const CustomerId &customerId) {
        clear();
        Q_EMIT customerChosen(customerId);
    });
    connect(m_panel, &FindPanel::profileRead, this, [this](const Profile &profile) {
        clear();
        Q_EMIT profileRead(profile);
    });
    connect(m_panel, &FindPanel::creationWanted, this, [this](const Edits &prefill) {
        clear();
        Q_EMIT creationWanted(prefill);
    });
    connect(m_panel, &FindPanel::lineWanted, this, &FindLine::takeLineBack);
    connect(m_panel, &FindPanel::typed, this, &FindLine::takeTyped);
    connect(m_panel, &FindPanel::contentChanged, this, &FindLine::placePanel);
    chainTabs(m_input, *m_panel);
    m_window.installEventFilter(this);
    return *m_panel;
}

bool FindLine::isOpen() const
{
    const FindPanel *panel = m_panel;
    return panel && panel->isVisible();
}

bool FindLine::isEmpty() const
{
    return m_input->text().trimmed().isEmpty();
}

FindQuery FindLine::read(const QString &line) const
{
    return readQuery(line, QLocale().dateFormat(QLocale::ShortFormat),
                     likelyCountries(m_api.acceptLanguage()), QDate::currentDate());
}

void FindLine::understand()
{
    const QString line = m_input->text();
    m_query = read(line);
    const QString text = queryText(m_query);
    m_input->setAccessibleDescription(
        text.isEmpty() ? tr("Enter opens an id, and searches anything else.") : text);
    m_understood->setText(text);
    arrange();
    if (m_panel || !line.trimmed().isEmpty())
        panel().setLine(line, m_query);
    if (line.trimmed().isEmpty())
        close();
}

void FindLine::open()
{
    if (m_input->text().trimmed().isEmpty())
        return;
    arrange();
    panel().show();
    m_panel->raise();
    placePanel();
    qApp->installEventFilter(this);
}

void FindLine::close()
{
    if (!isOpen())
        return;
    m_panel->stop();
    m_panel->hide();
    qApp->removeEventFilter(this);
}

void FindLine::activate()
{
    m_input->setFocus();
    m_input->selectAll();
    open();
}

void FindLine::clear()
{
    m_input->clear();
    if (!m_panel)
        return;
    // Later: it may be what brings us here.
    m_panel->hide();
    m_panel->stop();
    m_panel->deleteLater();
    m_panel = nullptr;
}

void FindLine::search(const QString &line)
{
    m_input->setFocus();
    m_input->setText(line);
    go();
}

void FindLine::go()
{
    if (m_input->text().trimmed().isEmpty())
        return;
    open();
    panel().go();
}

bool FindLine::takeKey(const QKeyEvent &key)
{
    if (isEnter(key)) {
        if (!key.isAutoRepeat())
            go();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        if (isOpen())
            close();
        else
            Q_EMIT left();
        return true;
    }
    if (key.key() != Qt::Key_Down)
        return false;
    open();
    if (isOpen() && m_panel->hasFound())
        m_panel->focusFound();
    return true;
}

void FindLine::takeTyped(QKeyEvent *key)
{
    m_input->setFocus();
    m_input->deselect();
    m_input->end(false);
    QCoreApplication::sendEvent(m_input, key);
}

void FindLine::takeLineBack()
{
    m_input->setFocus();
    m_input->selectAll();
}

bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event));
    if (watched == &m_window && event->type() == QEvent::Resize)
        placePanel();
    if (event->type() == QEvent::MouseButtonPress && isOpen()) {
        const auto *pressed = qobject_cast<const QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != m_panel
            && !m_panel->isAncestorOf(pressed) && !isAncestorOf(pressed))
            close();
    }
    return QWidget::eventFilter(watched, event);
}

/// A dialog over the window leaves the results where they are.
void FindLine::onFocusChanged(const QWidget *now)
{
    if (!isOpen() || !now || now->window() != window())
        return;
    if (now != m_input && now != m_panel && !m_panel->isAncestorOf(now))
        close();
}

void FindLine::setLarge(bool isLarge)
{
    m_isLarge = isLarge;
    setWidths(*this, leastWidth, isLarge ? 0 : 480);
    setType(*m_input, isLarge ? Type::Value : Type::Base);
    updateGeometry();
    arrange();
}

QSize FindLine::sizeHint() const
{
    return {px(480), px(m_isLarge ? 45 : 34)};
}

QSize FindLine::minimumSizeHint() const
{
    return {px(leastWidth), sizeHint().height()};
}

void FindLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    placePanel();
}

void FindLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

/// The symbol before the text; behind it the keys, or how the text is understood. Where there is
/// no room for that, it is said below.
void FindLine::arrange()
{
    const auto put = [this](QWidget *part, int left, QSize size) {
        const QRect place(left, (height() - size.height()) / 2, size.width(), size.height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    m_input->setGeometry(rect());
    const int before = px(side) + m_symbol->sizeHint().width() + px(gap);
    put(m_symbol, px(side), m_symbol->sizeHint());
    const bool isEmpty = m_input->text().isEmpty();
    const QSize keys = m_keys->sizeHint();
    m_keys->setVisible(isEmpty && !m_isLarge);
    put(m_keys, width() - px(side) - keys.width(), keys);

    const QSize said = m_understood->sizeHint();
    const int typed = m_input->fontMetrics().horizontalAdvance(m_input->text());
    const bool hasRoom = before + typed + 3 * px(gap) + said.width() + px(side) <= width();
    m_understood->setVisible(!isEmpty && hasRoom);
    put(m_understood, width() - px(side) - said.width(), said);
    const int behind = isEmpty ? (m_isLarge ? 0 : keys.width()) : (hasRoom ? said.width() : 0);
    const int padding = px(6); // the style's own
    m_input->setTextMargins(isRightToLeft() ? behind + px(gap) : before - padding, 0,
                            isRightToLeft() ? before - padding : behind + px(gap), 0);
    if (m_panel)
        m_panel->sayUnderstood(hasRoom ? QString() : m_understood->text());
}

void FindLine::placePanel()
{
    if (isOpen())
        m_panel->place(QRect(mapTo(&m_window, QPoint()), size()), m_isLarge ? 0 : panelWidth);
}

} // namespace desk
