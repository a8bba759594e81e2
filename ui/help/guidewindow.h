// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLocale>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace desk {

class GuideBrowser;

/// The guide, compiled into the program: contents at the left, a line to search in it (Ctrl+F), a
/// way back (Alt+Left). Beside the window, so that one can follow it while one works. Esc closes
/// it.
class GuideWindow final : public QDialog {
    Q_OBJECT

public:
    enum class Part { Agents, Administrators };

    /// French where the language is French, else English.
    explicit GuideWindow(QWidget *parent = nullptr, const QLocale &locale = QLocale());

    void showPart(Part part);

private:
    struct Place {
        QString file;
        int position = 0;
    };

    void makeParts();
    void arrange();
    void showFile(const QString &name);
    void goToHeading(int row);
    void leave();
    void back();
    void search(bool isNext, bool isBackward = false);
    void say(const QString &text);
    [[nodiscard]] QString fileOf(Part part) const;
    [[nodiscard]] Place place() const;

    QString m_suffix; ///< of the language
    QComboBox *m_part = nullptr;
    QListWidget *m_contents = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_back = nullptr;
    GuideBrowser *m_text = nullptr;
    QLabel *m_note = nullptr; ///< nothing found, a link that is not opened
    QList<Place> m_visited;
};

/// The guide of a window, in front; made when it is first asked for, and again after it was closed.
GuideWindow *showGuide(QWidget &window, GuideWindow::Part part = GuideWindow::Part::Agents);

} // namespace desk
