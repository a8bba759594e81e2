// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace desk::test {

/// A private certificate authority that lives as long as the object, and certificates of its making
/// (openssl). Nobody trusts it but who is given its file.
class TestAuthority final {
public:
    struct Identity {
        QByteArray certificate; ///< PEM
        QByteArray key; ///< PEM
    };
    /// What is asked of openssl; dates as `YYYYMMDDhhmmssZ`.
    struct Wish {
        QByteArray host = "api.company.example";
        QByteArray from = "20250101000000Z";
        QByteArray until = "21240101000000Z";
        QByteArray key = "ec -pkeyopt ec_paramgen_curve:prime256v1";
        QByteArray digest = "sha256";
        bool isSelfSigned = false;
    };

    /// `name`: its common name.
    explicit TestAuthority(const QByteArray &name = "Company Test CA");

    /// The authority's certificate, as a file in PEM.
    [[nodiscard]] QString file() const { return path(QStringLiteral("ca.crt")); }
    [[nodiscard]] Identity make(const Wish &wish) const;
    [[nodiscard]] Identity make() const { return make(Wish()); }
    /// A path in the authority's folder.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void run(const QByteArray &command) const;

    QTemporaryDir m_folder;
};

/// The bytes of a file; ends the test where there are none.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace desk::test
