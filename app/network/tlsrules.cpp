// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/network/tlsrules.h"

#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>

namespace desk {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; // the authorities of a whole system take 0.3

} // namespace

CaFile readCaFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device would keep the reader waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {{}, CaFileProblem::Unreadable};
    const QList<QSslCertificate> found = QSslCertificate::fromData(file.read(mostBytes), QSsl::Pem);
    QList<QSslCertificate> authorities;
    for (const QSslCertificate &certificate : found) {
        if (!certificate.isNull() && !authorities.contains(certificate))
            authorities.append(certificate);
    }
    if (authorities.isEmpty())
        return {{}, CaFileProblem::NoCertificate};
    return {authorities, CaFileProblem::None};
}

void applyTlsRules(const QList<QSslCertificate> &additional)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // Added, not set: the system's authorities are looked up one by one, when a server shows a
    // certificate of theirs, and a list that is set would end that. Reading all of them took 1.5 s.
    configuration.addCaCertificates(additional);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace desk
