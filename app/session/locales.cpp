// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/locales.h"

namespace desk {

const QStringList &acceptLanguages()
{
    // Lines end between codes, well within the column limit, so that no tool wraps inside one.
    static const QStringList all
        = QStringLiteral(
              "fr-FR fr-BE nl-BE de-CH fr-CH en-CH nl-NL de-DE en-IL he-IL it-IT en-SE pt-PT "
              "en-ZA es-ES en-GB en-CY tr-TR ru-RU uk-UA en-DK en-FI en-NO en-IE en-US es-MX "
              "fr-CA en-CA es-PA es-AR es-CL pt-BR es-CO es-PE es-VE es-UY en-CN zh-CN zh-TW "
              "en-TW en-HK zh-HK en-AU en-ID id-ID en-IN ja-JP ko-KR en-MY en-NZ en-SG en-TH "
              "vn-VN de-AT ro-RO pl-PL et-EE lv-LV en-LB fr-MA se-SE th-TH en-JP en-AF en-AL "
              "fr-DZ fr-AD en-AO en-AG en-SA en-AM en-BS en-BH en-BD en-BB en-BZ en-BJ en-BM "
              "en-BT en-MM es-BO es-BW en-BN en-BG en-BI en-BF en-CM fr-CV en-KY fr-CF en-SH "
              "en-CO en-KM fr-CG en-KR en-KP en-CR fr-CI en-CU en-DJ en-DO en-DM en-EG en-SV "
              "en-AE en-EC fr-ET en-FJ en-GA en-GM en-GH en-GI gr-GR en-GD en-GT en-GN fr-GW "
              "en-GQ en-GY fr-GP fr-GF en-HT en-HN en-HU fr-IQ en-IR en-IS fr-TL en-JM en-JO "
              "en-KZ en-KH en-KE fr-KI en-KW en-LA fr-LS en-LR en-LY en-LI fr-LU en-MO en-MG "
              "en-MW en-MV en-ML en-MT ma-MA en-MU en-MR en-YT fr-MC en-MN fr-MQ en-MZ en-MD "
              "fr-PS en-NA fr-NR en-NP en-NI en-NE en-NG en-NC fr-CK en-OM en-UG en-PK en-PA "
              "en-PG es-PY en-PH fr-PN fr-PF en-PR en-QA en-RW fr-RE fr-BL en-KN en-MF en-LC "
              "en-SM fr-PM fr-VC fr-SB en-WS fr-ST en-SN en-SC fr-SL fr-SO fr-SD en-LK en-SR "
              "en-SZ en-SY en-TZ en-TD en-CZ fr-IO fr-TF en-TG fr-TO en-TT tu-TN en-TC fr-TV "
              "fr-LB en-VU fr-VA en-VG en-VN en-WF en-YE fr-YE en-RS fr-CD fr-ZM en-ZW fr-ME "
              "fr-FM fr-MH fr-PW en-HR en-SI en-SK en-EE en-LT en-LV en-MK en-BA en-UZ en-BY "
              "fr-TJ en-GE en-AZ fr-TN fr-TM es-DO sk-SK")
              .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all;
}

QString defaultAcceptLanguage(const QLocale &locale)
{
    const QString exact = QString(locale.name()).replace(QLatin1Char('_'), QLatin1Char('-'));
    if (acceptLanguages().contains(exact))
        return exact;
    const QString language = exact.left(exact.indexOf(QLatin1Char('-'))) + QLatin1Char('-');
    for (const QString &candidate : acceptLanguages()) {
        if (language != QLatin1String("en-") && candidate.startsWith(language))
            return candidate;
    }
    return QStringLiteral("en-GB");
}

} // namespace desk
