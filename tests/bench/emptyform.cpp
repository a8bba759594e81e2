// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The yardstick of start.sh: what a form of Qt costs that has the size of ours and does nothing.
#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *content = new QWidget(&window);
    auto *form = new QFormLayout(content);
    for (int row = 1; row <= 44; ++row)
        form->addRow(QStringLiteral("Field %1").arg(row), new QLineEdit(content));
    window.setCentralWidget(content);
    for (const char *title : {"&File", "&Edit", "&View", "&Help"}) {
        QMenu *menu = window.menuBar()->addMenu(QString::fromLatin1(title));
        for (int entry = 1; entry <= 6; ++entry)
            menu->addAction(QStringLiteral("Entry %1").arg(entry));
    }
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
