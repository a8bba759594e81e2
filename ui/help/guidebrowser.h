// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace desk {

/// Shows a Markdown file of the program's resources, its pictures as wide as there is room. Reads
/// resources only: no file, no network. What a link leads to outside is said, not opened.
class GuideBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// A file name below `:/guide`.
    void showFile(const QString &name);
    [[nodiscard]] const QString &file() const { return m_file; }

    struct Heading {
        QString text;
        int position = 0; ///< in the text
    };
    /// Those of the second level, in order.
    [[nodiscard]] QList<Heading> headings() const;
    /// Puts a place of the text at the top.
    void goTo(int position);
    /// Of the first line in sight; goTo() leads back there.
    [[nodiscard]] int topPosition() const;
    /// The next place with this text, from the start again behind the last one; the one selected
    /// stays where it still fits and `isNext` is false.
    bool search(const QString &text, bool isNext, bool isBackward = false);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void fileRequested(const QString &name); ///< a link to another file of the guide
    void foreignLink(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress(QTextDocument &text) const;
    [[nodiscard]] int pictureWidth() const;

    QString m_file;
    QTimer m_pause; ///< runs while the window is drawn wider, or changes its looks
    int m_widthOfPictures = 0;
};

} // namespace desk
