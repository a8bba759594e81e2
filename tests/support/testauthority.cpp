// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testauthority.h"

#include <QFile>
#include <QProcess>

namespace desk::test {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(path));
}

TestAuthority::TestAuthority(const QByteArray &name)
{
    run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -keyout "
        "ca.key "
        "-out ca.crt -subj \"/CN="
        + name + "\" -addext basicConstraints=critical,CA:TRUE");
}

TestAuthority::Identity TestAuthority::make(const Wish &wish) const
{
    writeFile(
        path(QStringLiteral("ca.cnf")),
        "[ca]\ndefault_ca = authority\n[authority]\ndatabase = index.txt\nnew_certs_dir = .\n"
        "rand_serial = yes\ndefault_md = "
            + wish.digest
            + "\npolicy = anything\nx509_extensions = leaf\n[anything]\ncommonName = supplied\n"
              "[leaf]\nsubjectAltName = DNS:"
            + wish.host
            + "\nbasicConstraints = critical,CA:FALSE\nextendedKeyUsage = serverAuth\n");
    writeFile(path(QStringLiteral("index.txt")), {});
    run("req -new -newkey " + wish.key
        + " -nodes -keyout leaf.key -out leaf.csr -subj /CN=" + wish.host);
    const QByteArray signer
        = wish.isSelfSigned ? "-selfsign -keyfile leaf.key" : "-cert ca.crt -keyfile ca.key";
    run("ca -batch -notext -config ca.cnf " + signer + " -in leaf.csr -startdate " + wish.from
        + " -enddate " + wish.until + " -out leaf.crt");
    return {bytesOf(path(QStringLiteral("leaf.crt"))), bytesOf(path(QStringLiteral("leaf.key")))};
}

void TestAuthority::run(const QByteArray &command) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"), QProcess::splitCommand(QString::fromLatin1(command)));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", command.constData(), openssl.readAll().constData());
}

} // namespace desk::test
