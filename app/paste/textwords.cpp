// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/textwords.h"

#include "app/paste/labels.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

QStringList plainWords(const char *words)
{
    QStringList all;
    for (const QString &word : QString::fromUtf8(words).split(QLatin1Char('|')))
        all.append(plainForm(word));
    return all;
}

QSet<QString> plainSet(const char *words)
{
    const QStringList all = plainWords(words);
    return {all.begin(), all.end()};
}

bool hasWordOf(const QSet<QString> &words, QStringView line)
{
    const QStringList all = plainForm(line).split(QLatin1Char(' '));
    return std::any_of(all.begin(), all.end(),
                       [&](const QString &word) { return words.contains(word); });
}

bool startsWithOneOf(const QStringList &phrases, const QString &plain)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const QString &phrase) {
        // Japanese writes no blanks between words.
        return plain == phrase || plain.startsWith(phrase + QLatin1Char(' '))
            || (phrase.front().unicode() > 0x3000 && plain.startsWith(phrase));
    });
}

} // namespace

bool isAcademicTitle(QStringView word)
{
    static const QSet<QString> titles = [] {
        QSet<QString> all;
        for (const QString &title : plainWords(
                 "gent.ma|gent.mo|egr.|exmo|exma|exmos|exmas|ilmo|ilma|dr|dr.|prof|prof.|mag|mag.|"
                 "ing|ing.|"
                 "dipl.-ing.|dipl.-kfm.|"
                 "dipl. ing.|di|dott|"
                 "dott.|dott.ssa|dottssa|dottor|avv|avv.|arch|arch.|geom|rag|lic|lic.|licda|licdo|"
                 "abg|dra|dra.|eng|eng.|engº|me|maître|mba|phd|ph.d.|msc|m.sc.|bsc|b.sc.|ba|"
                 "b.a.|ma|m.a.|md|m.d.|esq|jr|jr.|sr.|ir|ir.|drs|drs.|mr.dr.|family|familie|"
                 "dr.-ing.|dr. "
                 "med.|drhc|sz.|szp|mgr|inż|mudr|mcipd|fcipd|frcs|mrcs|mrcp|frcp|frcgp|mrics|"
                 "frics|acca|fcca|aca|fca|cfa|pmp|rn|np|dds|dmd|mbe|obe|cbe|kc|qc|ceng|bn|bsn|fam|"
                 "fam.|famille|famiglia|rev|rev.|sir|hon|llm|ll.m.|cpa|dres"))
            all.insert(QString(title).remove(QLatin1Char(' ')));
        return all;
    }();
    if (word.compare(QStringLiteral("Mª")) == 0) // María, no master of arts
        return false;
    return titles.contains(plainForm(word).remove(QLatin1Char(' ')));
}

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = plainSet(
        "de|del|della|delle|dello|dei|degli|di|da|dal|das|do|dos|du|des|la|le|las|los|lo|van|von|"
        "vom|zu|zum|zur|der|den|dem|ter|ten|te|t|af|av|y|e|el|al|bin|ibn|ben|st|d|in|auf|op|het");
    return particles.contains(plainForm(word));
}

bool isIberianGivenName(QStringView word)
{
    // Not Cruz, Duarte, Gil, Martín, Paz, Vicente, Xavier: those are surnames as often.
    static const QSet<QString> names = plainSet(
        "adelaide|adolfo|adriana|adriano|agustin|agustina|alberto|alejandra|alejandro|"
        "alexandra|alexandre|alfonso|alfredo|alice|alicia|aline|alvaro|amanda|amelia|amparo|ana|"
        "anabel|andre|andrea|andreia|andres|angel|angela|angeles|angelica|angelo|antonia|antonio|"
        "aparecida|araceli|ariel|armando|artur|arturo|asuncion|augusta|augusto|axel|barbara|"
        "beatriz|begona|belen|benjamin|bernardo|bianca|blanca|brenda|bruna|bruno|caio|camila|"
        "camilo|carla|carlos|carmen|carolina|cassia|catalina|catarina|cecilia|celia|cesar|"
        "christian|clara|claudia|claudio|conceicao|concepcion|constanza|consuelo|cristian|"
        "cristiano|cristina|damian|daniel|daniela|danilo|david|diana|diego|diogo|dolores|eduarda|"
        "eduardo|elena|eliana|elisa|elvira|emanuel|emilia|emiliano|emilio|encarnacion|enrique|"
        "ernesto|esperanza|esteban|estela|estrella|eugenia|eugenio|eva|evelyn|ezequiel|fabian|"
        "fabio|fabricio|facundo|fatima|federico|felipe|fernanda|fernando|filipa|filipe|flavia|"
        "flavio|florencia|francisca|francisco|gabriel|gabriela|gaston|german|giovanna|gisela|"
        "gloria|goncalo|gonzalo|graca|graciela|guadalupe|guilherme|guillermo|gustavo|hector|"
        "heitor|helder|helena|henrique|hernan|hugo|iara|ignacio|igor|ines|inmaculada|isabel|"
        "itziar|ivan|ivana|ivo|jaime|javier|jazmin|jessica|jesus|jimena|joana|joao|joaquim|"
        "joaquin|jordi|jorge|jose|josefa|josefina|josep|juan|julia|juliana|julieta|julio|karina|"
        "lara|larissa|laura|lautaro|leandro|leonardo|leonel|leonor|leticia|lidia|lionel|livia|"
        "lluis|lorena|lourdes|luana|lucas|lucia|luciana|luciano|ludmila|luis|luisa|luiz|lurdes|"
        "luz|ma|macarena|madalena|magdalena|maite|malena|manuel|manuela|marc|marcela|marcelo|"
        "marcia|marcio|marco|margarida|margarita|maria|mariana|mariano|marina|mario|marisol|"
        "marta|martina|mateo|mateus|matheus|mauricio|maximiliano|mercedes|micaela|miguel|"
        "milagros|monica|montserrat|murilo|nadia|nahuel|natalia|nelson|nicolas|nieves|noelia|"
        "noemi|nuno|nuria|olga|orlando|oscar|otavio|pablo|paola|patricia|paula|paulina|paulo|"
        "pedro|pilar|priscila|rafael|rafaela|ramiro|ramon|raquel|raul|regina|remedios|renata|"
        "renato|ricardo|rita|roberta|roberto|rocio|rodolfo|rodrigo|rogerio|romina|rosa|rosana|"
        "rosario|ruben|rui|sabrina|samuel|sandra|santiago|sara|sebastian|sebastiao|selena|sergio|"
        "silvana|silvia|simone|sofia|soledad|sonia|stella|susana|tamara|tania|tatiana|teresa|"
        "thiago|tiago|tomas|valentina|valeria|vanesa|vanessa|vasco|vera|veronica|victor|victoria|"
        "vinicius|virginia|vitor|vitoria|viviane|ximena|yamila|yara|yesica|yolanda");
    return names.contains(plainForm(word));
}

bool hasCompanyWord(QStringView line)
{
    static const QSet<QString> words = plainSet(
        "ltd|limited|llc|llp|plc|inc|corp|corporation|company|co|group|holding|holdings|gmbh|ag|kg|"
        "ohg|gbr|ug|ev|mbh|sarl|sas|sasu|sa|sàrl|eurl|scp|sci|srl|spa|snc|sas|sl|slu|sau|ltda|lda|"
        "eireli|bv|nv|vof|bvba|oy|ab|as|aps|kk|co|société|groupe|gruppe|gruppo|grupo|groep|travel|"
        "travels|tours|voyages|reisen|viaggi|viajes|viagens|hotel|hôtel|agency|agence|agentur|"
        "agenzia|agencia|agência|bank|banque|banca|banco|university|université|universität|"
        "consulting|services|service|solutions|partners|association|verein|studio|team|"
        "department|abteilung|customer|reservations|reception|office|bureau|büro|ufficio|oficina|"
        "sp|zoo|stiftung|institut|institute|school|école|schule|clinic|clinique|museum");
    // `S.r.l.`, `S.p.A.`, `B.V.`: plainForm would take the letters apart.
    static const QRegularExpression dotted(
        QStringLiteral("\\b(?:S\\.?\\s?r\\.?\\s?l|S\\.p\\.A|B\\.V|N\\.V|S\\.L|S\\.A|A/S|S\\.L\\.U|"
                       "S\\.n\\.c|e\\.\\s?V)\\b|株式会社|有限会社|合同会社|公司|&"));
    return dotted.match(line).hasMatch() || hasWordOf(words, line);
}

bool hasJobWord(QStringView line)
{
    static const QSet<QString> words = plainSet(
        "manager|director|head|officer|engineer|consultant|assistant|executive|specialist|advisor|"
        "adviser|agent|analyst|developer|president|chairman|founder|owner|partner|sales|marketing|"
        "secretary|teacher|nurse|lawyer|accountant|coordinator|supervisor|lead|ceo|cfo|cto|coo|vp|"
        "senior|junior|chief|directeur|directrice|responsable|gérant|gérante|chargé|chargée|chef|"
        "ingénieur|conseiller|conseillère|assistante|commercial|commerciale|président|présidente|"
        "secrétaire|comptable|avocat|avocate|médecin|professeur|leiter|leiterin|geschäftsführer|"
        "geschäftsführerin|berater|beraterin|sachbearbeiter|sachbearbeiterin|vertrieb|assistenz|"
        "assistentin|referent|referentin|ingenieur|rechtsanwalt|rechtsanwältin|inhaber|inhaberin|"
        "prokurist|direttore|direttrice|responsabile|impiegato|impiegata|consulente|segretaria|"
        "amministratore|titolare|ingegnere|avvocato|directora|gerente|jefe|jefa|encargado|"
        "encargada|asesor|asesora|ingeniero|ingeniera|abogado|abogada|administrativo|"
        "administrativa|diretor|diretora|gestor|gestora|assessor|engenheiro|engenheira|advogado|"
        "advogada|accountmanager|medewerker|medewerkster|adviseur|directie|hoofd|eigenaar|"
        "verkoop|consulent|kierownik|dyrektor|specjalista|chef|säljare|konsult|direktör|müdür|"
        "iphone|ipad|android|outlook");
    // Japanese writes no blanks, German puts such words together.
    static const QRegularExpression joined(QStringLiteral(
        "(?:部|課|室|係|局|店|支社|本社)\\s*\\S*$|(?:部長|課長|係長|主任|社長|取締役|"
        "担当|マネージャー|主査|室長|店長)|"
        // German puts such words together.
        "(?:leiter|leitung|berater|führer|referent|assistent|betreuer|service)(?:in)?\\b"));
    return joined.match(line).hasMatch() || hasWordOf(words, line);
}

bool isGreeting(QStringView line)
{
    static const QStringList phrases = plainWords(
        "dear|hello|hi|hey|hoi|hiya|good day|witam|cześć|coucou|good morning|good afternoon|good "
        "evening|to whom|bonjour|bonsoir|salut|"
        "chers|chères|madame monsieur|messieurs|sehr geehrte|sehr geehrter|hallo|guten tag|"
        "guten morgen|lieber|liebes|moin|grüezi|servus|grüß gott|gentile|gentili|gentilissimo|"
        "gentilissima|egregio|egregi|spettabile|buongiorno|buonasera|ciao|salve|estimado|estimada|"
        "estimados|estimadas|querido|querida|hola|buenos días|buenas tardes|prezado|prezada|"
        "prezados|olá|bom dia|boa tarde|exmos|geachte|goedemorgen|goedemiddag|goedendag|"
        "lieve|拝啓|お世話になって|こんにちは|szanowny|szanowna|szanowni|dzień "
        "dobry|merhaba|sayın|尊敬|您好|"
        "你好|thanks for|thank you for|merci pour|danke für");
    // Names too, when nothing follows that a greeting ends with.
    static const QStringList names
        = plainWords("exmo|exma|cher|chère|liebe|caro|cara|caros|oi|beste|dag|hej|hei|kära|kære");
    const QString plain = plainForm(line);
    static const QRegularExpression end(QStringLiteral("[,:!、]"));
    return startsWithOneOf(phrases, plain)
        || (startsWithOneOf(names, plain) && end.match(line).hasMatch());
}

bool isClosing(QStringView line)
{
    static const QStringList phrases = plainWords(
        "kind regards|best regards|warm regards|regards|kindest regards|best wishes|best|many "
        "thanks|"
        "thanks|thank you|thanks in advance|yours sincerely|yours faithfully|yours truly|sincerely|"
        "sincerely yours|cheers|with best wishes|with kind regards|all the best|cordialement|"
        "bien cordialement|très cordialement|bien à vous|sincèrement|salutations|meilleures "
        "salutations|"
        "sincères salutations|salutations distinguées|bonne journée|amicalement|merci|d'avance "
        "merci|"
        "merci d'avance|respectueusement|mit freundlichen grüßen|mit freundlichen grüssen|"
        "freundliche grüße|freundliche grüsse|viele grüße|beste grüße|liebe grüße|herzliche "
        "grüße|mfg|"
        "schöne grüße|mit besten grüßen|mit herzlichen grüßen|hochachtungsvoll|vielen "
        "dank|gruß|grüße|"
        "cordiali saluti|distinti saluti|un cordiale saluto|cordialmente|saluti|grazie|grazie "
        "mille|"
        "un saluto|tanti saluti|un saludo|saludos|saludos cordiales|un cordial saludo|atentamente|"
        "cordiales saludos|gracias|muchas gracias|reciba un cordial saludo|un abrazo|"
        "com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|obrigado|"
        "obrigada|abraços|saudações|cordiais saudações|att|grato|grata|met vriendelijke groet|"
        "met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|"
        "hartelijke groet|hartelijke groeten|mvg|bedankt|alvast bedankt|dank u "
        "wel|敬具|よろしくお願い|"
        "以上|何卒|z poważaniem|pozdrawiam|med vänlig hälsning|vänliga hälsningar|mvh|hälsningar|"
        "med venlig hilsen|venlig hilsen|hilsen|med vennlig hilsen|vennlig hilsen|ystävällisin "
        "terveisin|"
        "terveisin|saygılarımla|iyi günler|此致|谢谢|祝好");
    const auto comma = line.indexOf(QLatin1Char(','));
    const QString plain = plainForm(comma < 0 ? line : line.left(comma));
    // A single word (`Best`, `Merci`) must be all there is.
    return phrases.contains(plain)
        || (plain.count(QLatin1Char(' ')) < 7
            && std::any_of(phrases.begin(), phrases.end(), [&](const QString &phrase) {
                   return (phrase.contains(QLatin1Char(' '))
                           && plain.startsWith(phrase + QLatin1Char(' ')))
                       || (phrase.front().unicode() > 0x3000 && plain.startsWith(phrase));
               }));
}

bool isDisclaimer(QStringView line)
{
    static const QRegularExpression form(
        QString::fromUtf8(
            "\\b(?:confidential|privileged|intended (?:only|solely|for)|disclaimer|unsubscribe|"
            "consider the environment|before printing|this e-?mail|this message|received "
            "(?:it|this)|"
            "confidentiel|confidentielle|destinataire|ce message|cet e-?mail|ce courriel|"
            "l'environnement|vertraulich|vertrauliche|diese e-?mail|diese "
            "nachricht|umwelt|irrtümlich|"
            "riservat[aeio]|questo messaggio|questa e-?mail|presente (?:messaggio|e-?mail)|"
            "destinatario|ambiente|este mensaje|este correo|este e-?mail|esta "
            "mensagem|confidencial|"
            "confidenciales|vertrouwelijk|vertrouwelijke|deze e-?mail|dit bericht|het milieu|"
            "poufne|konfidentiell|gizli)\\b|機密|このメール|本メール"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(line).hasMatch();
}

QStringView withoutAttention(QStringView line)
{
    static const QRegularExpression form(
        QString::fromUtf8(
            "\\A(?:attn\\.?:?|attention:?|fao:?|f\\.a\\.o\\.|z\\.?\\s?hd\\.?(?:\\s?v\\.)?|"
            "zu händen|i\\.\\s?[av]\\.|ppa\\.|p\\.\\s?p\\.|à l['’]attention de|a l['’]attention "
            "de|att\\.?:|"
            "alla c\\.?\\s?a\\.?|c\\.a\\.|all['’]attenzione di|a la atención de|"
            "sz\\.\\s?p\\.|szanowny pan|szanowna pani|a/c|ao cuidado de|t\\.a\\.v\\.|ter attentie "
            "van)\\s+(.+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    return match.hasMatch() ? match.capturedView(1) : line;
}

} // namespace desk
