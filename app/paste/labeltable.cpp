// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labeltable.h"

#include <array>

namespace desk {

namespace {

// clang-format off
constexpr std::array words{
    LabelWords{Label::FirstName, "first name|firstname|given name|given names|forename|forenames|christian name"
        "|prénom|prénoms|prénom(s)|vorname|vornamen|rufname|nome proprio|nome próprio|primeiro nome|nombre de pila|primer nombre"
        "|nombres|voornaam|voornamen|roepnaam|名|下の名前|imię|imiona|förnamn|fornavn|etunimi|ad|adı|keresztnév"},
    LabelWords{Label::LastName, "last name|lastname|surname|surnames|family name|nom de famille|nom d'usage|nachname|familienname"
        "|zuname|cognome|apellido|apellidos|apellido(s)|primer apellido|1er apellido|1º apellido|apellido 1|apellido paterno|sobrenome|apelido|apelidos|último nome|achternaam|familienaam"
        "|姓|苗字|名字|nazwisko|efternamn|efternavn|etternavn|sukunimi|soyad|soyadı|vezetéknév"},
    LabelWords{Label::LastNameParticle, "tussenvoegsel|tussenvoegsels|tussenv.|tv|voorvoegsel"},
    LabelWords{Label::LastNameEnd, "segundo apellido|2º apellido|2do apellido|apellido 2|apellido materno"},
    LabelWords{Label::SecondName, "middle name|second name|deuxième prénom|zweiter vorname|secondo nome|segundo nombre|segundo nome|nome do meio|tweede voornaam|tweede naam|drugie imię|mellannamn|mellomnavn|mellemnavn"},
    LabelWords{Label::AnyName, "name|full name|your name|customer|client|guest|lead guest|lead passenger|passenger|caller|contact person|traveller|account holder|titulaire|voyageur|passager|interlocuteur|gast|reisender|ansprechpartner|kunde|kundin|intestatario|ospite|referente|cliente|titular|pasajero|huésped|persona de contacto|pasajera|hóspede|passageiro|contactpersoon|klant|klient|contact name|customer name|guest name|passenger name|nom|nom complet|nom et prénom|nom prénom|nom, prénom"
        "|prénom et nom|prénom nom|vor- und nachname|vorname nachname|nachname, vorname|name, vorname|kundenname|nome|nome completo|nome e cognome|cognome e nome"
        "|nominativo|nombre|nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|nome e sobrenome|nome e apelido|naam|volledige naam|voor- en achternaam"
        "|氏名|お名前|名前|ご氏名|imię i nazwisko|namn|navn|nimi|ad soyad|adı soyadı|姓名|from|von|de|da|van|expéditeur|absender|mittente|remitente|remetente|afzender|差出人"},
    LabelWords{Label::Civility, "civility|civilité|titre|title|salutation|anrede|titolo|tratamiento|tratamento|título|aanhef|titel|appellativo|敬称|zwrot|zwrot grzecznościowy|forma grzecznościowa|aanspreking|aanspreekvorm|aanspreektitel"},
    LabelWords{Label::Birthdate, "date of birth|birth date|birthdate|birthday|dob|d.o.b.|b'day|born|born on|born in|i was born on|date de naissance|date naissance|date naiss.|date de naiss.|naiss.|je suis né le|je suis née le|naissance|né le|née le|né(e) le|ddn"
        "|geburtsdatum|geburtstag|geboren|geboren am|geb.|geb. am|geb.-datum|geb.datum|geb.dat.|geburtsdat.|gebdat|data di nascita|nascita|nato il|nata il|nato/a il|nato|nata"
        "|fecha de nacimiento|fecha nacimiento|nacimiento|f. nac.|f. nacimiento|fec. nac.|nací el|nací|nacido el|nacida el|nacido/a el|nacido|nacida|data de nascimento|data nascimento|nascimento|nasci a|nasci em|nascido em|nascida em|nascido a|nascida a"
        "|data nasc.|nasc.|nasc|nac.|dt. nasc.|geboortedatum|geboren op|geb. datum|geboortedag|生年月日|誕生日|data urodzenia|data ur.|ur.|urodzony|urodzona|födelsedatum|född|fødselsdato|fødselsdag|født|syntymäaika|doğum tarihi|出生日期|生日|születési idő|datum narození"},
    LabelWords{Label::BirthCity, "place of birth|birth place|birthplace|city of birth|town of birth|birth city|lieu de naissance|ville de naissance|commune de naissance|geburtsort|luogo di nascita|comune di nascita|città di nascita"
        "|lugar de nacimiento|ciudad de nacimiento|naturalidade|local de nascimento|cidade de nascimento|geboorteplaats|plaats van geboorte|出生地|miejsce urodzenia|födelseort|fødested|syntymäpaikka|doğum yeri"},
    LabelWords{Label::Email, "e-mail|email|mail|e mail|e-mail address|email address|mail address|email addr.|e-mail addr.|email id|e-mail adresse|emailadresse|mailadresse|mailto|adresse e-mail|adresse mail|adresse courriel|adresse électronique|courriel|mél|mel|mail perso|e-mail privat|email privat|e-mail privé"
        "|adresse courriel|indirizzo e-mail|indirizzo email|indirizzo mail|posta elettronica|posta|correo|correo electrónico|dirección de correo electrónico|e-mail personal|correio eletrónico|correio eletrônico|endereço de e-mail|e-mailadres|emailadres|mailadres"
        "|メール|メールアドレス|eメール|電子メール|adres e-mail|adres email|e-post|epost|e-postadress|sähköposti|e-posta|eposta|电子邮箱|邮箱|电子邮件|personal email|personal e-mail"},
    LabelWords{Label::Language, "language|preferred language|lang|langue|langue parlée|langue préférée|sprache|korrespondenzsprache|lingua|lengua|idioma|língua|taal|voorkeurstaal|言語|使用言語|język|språk|sprog|dil|语言"},
    LabelWords{Label::Address, "address|postal address|home address|mailing address|street address|addr|adresse|adresse postale|adresse domicile|domicile|anschrift|postanschrift|wohnadresse|wohnanschrift|indirizzo|residenza|residente in|dirección|domicilio|dirección postal"
        "|endereço|morada|direcção|adres|postadres|woonadres|huisadres|住所|ご住所|現住所|adress|bostadsadress|osoite|地址|address 1|ich wohne in|wohnhaft in|domicilié|address line 1|adresse 1|lieferadresse|rechnungsadresse|versandadresse|lieferanschrift|rechnungsanschrift"
        "|shipping address|delivery address|billing address|adresse de livraison|adresse de facturation|indirizzo di spedizione|indirizzo di consegna|indirizzo di fatturazione|dirección de envío|dirección de entrega|dirección de facturación|endereço de entrega|endereço de envio|morada de entrega|morada de faturação|bezorgadres|afleveradres|verzendadres|factuuradres|adres dostawy|leveransadress|leveringsadresse|toimitusosoite|teslimat adresi|お届け先住所|配送先住所"},
    LabelWords{Label::Recipient, "ship to|shipped to|shipping to|deliver to|delivery to|bill to|send to|recipient|addressee|livrer à|livraison à|expédier à|facturer à|destinataire|liefern an|lieferung an|versand an|rechnung an|empfänger|empfängerin|spedire a|consegnare a|destinatario|destinataria|entregar a|enviar a|entrega a|envío a|facturar a|destinatário|destinatária|entregar para|enviar para|bezorgen aan|verzenden aan|leveren aan|ontvanger|geadresseerde|odbiorca|mottagare|modtager|mottaker|お届け先|配送先|宛名|收件人"},
    LabelWords{Label::Street, "gatuadress|gateadresse|vejnavn|gatenavn|katuosoite|utca|street|street name|road|rue|voie|libellé de voie|straße|strasse|str.|via|calle|vía|rua|logradouro|straat|straatnaam|ulica|gata|番地|町名・番地|町名番地|丁目番地|cadde|sokak"},
    LabelWords{Label::HouseNumber, "n°|house number|house no|street number|number in street|house no.|house number/name|numéro|numéro de rue|n° de rue|n° voie|hausnummer|haus-nr.|haus nr|hausnr|hnr|numero civico|civico|n. civico|número|num. portal|núm.|nº|huisnummer|huisnr|nr|numer|numer domu|nr domu|numer budynku|nr budynku|husnummer"},
    LabelWords{Label::AddOn, "boîte|bte|box|address line 2|address 2|apartment|apt|apartment number|flat|suite|unit|floor|building|complément|complément d'adresse|bâtiment|étage|adresszusatz|zusatz|adresse 2|addr 2|dirección 2|indirizzo 2|stockwerk|interno|scala|piso|puerta|planta|complemento|andar|apartamento|toevoeging|huisnummertoevoeging|toev.|bus|busnummer|busnr|numer mieszkania|nr mieszkania|numer lokalu|nr lokalu|建物名|建物|マンション名"},
    LabelWords{Label::Zip, "zip|zip code|zipcode|zip/postal code|postcode|post code|postal code|pin code|pincode|eircode|p/code|pcode|pc|code postal|cp|c.p.|plz|postleitzahl|cap|código postal|cód. postal|codigo postal|cep|郵便番号|kod pocztowy|kod|postnummer|postnr|postnr.|postinumero|posta kodu|npa|邮编|邮政编码|〒"},
    LabelWords{Label::City, "plz ort|plz/ort|plz, ort|cp ville|code postal et ville|code postal ville|cap città|zip city|postcode plaats|postcode en plaats|postcode woonplaats|cp localidad|cp población|cep cidade|código postal e localidade|city|town|town/city|city/town|post town|ville|commune|localité|ort|stadt|wohnort|città|comune|comune di residenza|città di residenza|ville de résidence|ciudad de residencia|località|ciudad|población|localidad|municipio|cidade|município|localidade|plaats|woonplaats|gemeente|gemeinde|concelho|gmina|kommune|kommun|stad|市区町村|市町村|都市|miasto|miejscowość|postort|ort/stadt|by|poststed|kaupunki|şehir|il|城市"},
    LabelWords{Label::Town, "suburb|locality|district|lieu-dit|ortsteil|stadtteil|frazione|barrio|colonia|bairro|freguesia|wijk"},
    LabelWords{Label::State, "state|province|county|region|state/province|state/county|prefecture|département|région|canton|bundesland|kanton|provincia|regione|prov.|pr.|estado|comunidad autónoma|distrito|uf|provincie|都道府県|województwo|län|省|省份"},
    LabelWords{Label::Country, "country|country of residence|country/region|pays|pays de résidence|land|wohnsitzland|staat|paese|nazione|stato|país|pais|国|国名|kraj|maa|ülke|国家"},
    LabelWords{Label::Cpf, "cpf|nº cpf|cpf nº|número do cpf"},
    LabelWords{Label::Cuil, "cuil|cuil nº|nº de cuil|cuil/cuit|cuit/cuil"},
    LabelWords{Label::TaxNumber, "codice fiscale|cod. fiscale|cod. fisc.|c.f.|cf"},
    LabelWords{Label::SecurityNumber, "nir|numéro de sécurité sociale|n° de sécurité sociale|n° sécurité sociale|no de sécurité sociale|numéro sécurité sociale|n° sécu|numéro de sécu|sécurité sociale|n° ss|nss|french social security number"},
    LabelWords{Label::IdNumber, "身份证|身份证号|身份证号码|公民身份号码"},
    LabelWords{Label::NationalRegister, "rijksregisternummer|rijksregisternr.|rijksregisternr|inszn|numéro de registre national|numéro national|n° de registre national|n° national|registre national|niss|numéro niss|nationalregisternummer|belgian national register"},
    LabelWords{Label::Dni, "dni|d.n.i.|dni nº|nº dni|nº de dni|número de dni|dni/nif|nif/dni"},
    LabelWords{Label::Nif, "nif|n.i.f.|nif/nie"},
    LabelWords{Label::OfficePhone, "iş telefonu|iş tel"},
    LabelWords{Label::Mobile, "mon 06|mon 07"},
    LabelWords{Label::Phone, "reach me on|reach me at|call me on|call me at|ring me on|ring me at|text me on|me joindre au|joindre au|rappeler au|m'appeler au|appelez-moi au"
        "|erreichbar unter|erreichen sie mich unter|mich unter|anrufen unter|contattarmi al|chiamarmi al|raggiungibile al|llamarme al|contactarme en el|localizarme en el"
        "|contactar-me pelo|contactar-me para o|ligar para|ligar-me para o|bereikbaar op|bellen op|te bereiken op|dzwonić pod|dzwonić na|kontaktować pod"},
    LabelWords{Label::Other, "company no|company number|company registration|company reg no|reg no|reg. no.|registration number|business number|firmennummer|handelsregisternummer|company|company name|organisation|organization|employer|job title|position|role|department|website|web site|web|www|homepage|url|internet|site|notes|note|comment|comments|subject|to|cc|bcc|sent|date|re|order|order number|order no|booking|booking number|booking no|reference|ref|ref.|account number|account no|customer number|customer id|customer no|iban|bic|swift|vat|vat number|vat no|tax id|tax number|ein|company number|registered number|registered office|passport|passport number|id|skype|linkedin|facebook|instagram|twitter|gender|sex|nationality|age"
        "|société|entreprise|raison sociale|fonction|poste|service|site web|site internet|objet|à|envoyé|commande|référence|réf.|n° client|numéro client|n° de dossier|dossier|siret|siren|rcs|tva|n° tva|tva intracommunautaire|ape|capital|sexe|nationalité|passeport|âge|remarque|remarques"
        "|firma|unternehmen|abteilung|beruf|webseite|betreff|an|gesendet|datum|bestellnummer|buchungsnummer|vorgangsnummer|kundennummer|kunden-nr.|kundennr|kto|kontonummer|blz|ust-idnr.|ust-id|ust-id-nr.|steuernummer|handelsregister|amtsgericht|hrb|geschäftsführer|geschlecht|staatsangehörigkeit|alter|bemerkung|reisepass|ausweisnummer"
        "|azienda|ditta|ragione sociale|ruolo|sito|sito web|oggetto|a|inviato|data|ordine|prenotazione|codice cliente|p.iva|p. iva|partita iva|piva|rea|sesso|nazionalità|pec|passaporto|sdi|codice univoco"
        "|empresa|cargo|puesto|página web|sitio web|asunto|para|enviado|fecha|pedido|reserva|número de cliente|cif|nie|rfc|curp|cuit|rut|sexo|nacionalidad|edad|pasaporte|observaciones"
        "|função|profissão|assunto|data de envio|encomenda|cliente nº|nº cliente|contribuinte|nº contribuinte|cnpj|rg|inscrição estadual|cartão de cidadão|nacionalidade|idade|passaporte|observações"
        "|bedrijf|bedrijfsnaam|functie|afdeling|onderwerp|aan|verzonden|bestelnummer|boekingsnummer|klantnummer|kvk|kvk-nummer|kvk nr|btw|btw-nummer|btw nr|bsn|geslacht|nationaliteit|leeftijd|paspoort|opmerkingen"
        "|会社|会社名|会社名・部署|部署|役職|件名|宛先|日付|予約番号|会員番号|お客様番号|性別|国籍|年齢|備考|ホームページ|受付番号|ご要望|要望|会員id|ふりがな|フリガナ|カナ|セイ|メイ|せい|めい|nip|regon|pesel|krs|org.nr|org.nr.|orgnr|cvr|cvr-nr.|personnummer|vergi no|公司|性别|网址"},
};

constexpr std::array letters{
    LabelWords{Label::Phone, "t|p|☎|☏|📞"},
    LabelWords{Label::Mobile, "m|c|📱"},
    LabelWords{Label::HomePhone, "h"},
    LabelWords{Label::OfficePhone, "o|d"},
    LabelWords{Label::Email, "e|@|✉|📧"},
    LabelWords{Label::Other, "f|w|i|📠"},
};

constexpr std::array phones{
    LabelWords{Label::Phone, "tel|tél|fon|phon|recapito|recapiti|telefonico|téléphonique|téléphone|telephone|phone|ph|call|contact|contacto|contato|contatto|kontakt|telnummer|bellen|anrufen|telefonisch|telefonicznie|llamar|rappeler|telefon|telefonnummer|tel-nr|telnr|telefono|teléfono|teléf|telf|tfno|tlf|fono|telefone|fone|telefoon|telefoonnummer|telephone no|電話|電話番号|でんわ|telefonnr|puhelin|puh|telefonu|电话|电话号码|联系电话|tf|tfn|telefax/tel"},
    LabelWords{Label::Mobile, "mobiele|móvel|mobilny|mobile|mob|cell|cellphone|cellular|portable|port|mobil|mobiltelefon|handy|handynummer|mobilnummer|natel|cellulare|cell|móvil|celular|cel|mov|celu|zap|zapzap|wpp|whats|handynr|mobilnr|telemóvel|telm|telemov|tlmv|telemovel|tlm|tm|mobiel|gsm|06-nummer|携帯|携帯電話|携帯番号|携帯電話番号|komórka|kom|komórkowy|mobiltlf|matkapuhelin|cep|gsm-nummer|手机|手机号|手机号码|移动电话|whatsapp|mobilni|mobiili"},
    LabelWords{Label::HomePhone, "home|house|private|landline|personal|evening|domicile|maison|fixe|perso|personnel|privé|privat|privatnummer|zuhause|festnetz|casa|abitazione|fisso|privato|fijo|particular|residencial|residência|casa|fixo|thuis|privé|vast|vaste|huis|自宅|ご自宅|固定電話|domowy|hem|hjem|koti|ev"},
    LabelWords{Label::OfficePhone, "office|work|business|direct|switchboard|daytime|company|main|line|desk|bureau|pro|prof|professionnel|travail|ligne directe|directe|standard|büro|geschäft|geschäftlich|dienstlich|arbeit|durchwahl|zentrale|firma|ufficio|lavoro|diretto|centralino|oficina|trabajo|directo|centralita|empresa|escritório|trabalho|emprego|comercial|direto|geral|werk|kantoor|zakelijk|doorkiesnummer|会社|勤務先|職場|オフィス|直通|代表|służbowy|praca|arbete|arbejde|jobb|direkt|växel|ofis|ddi|did|secrétariat|sekretariat|segreteria|secretaría|secretariaat|secretariado办公电话|公司电话"},
    LabelWords{Label::Other, "fax|telefax|télécopie|télécopieur|telecopie|ファックス|ファクス|ファックス番号|pager|faks|传真|fax-nr|faxnummer|faxnr|ext|extension|poste"},
};
// clang-format on

} // namespace

std::span<const LabelWords> labelWords()
{
    return words;
}

std::span<const LabelWords> labelLetters()
{
    return letters;
}

std::span<const LabelWords> phoneWords()
{
    return phones;
}

const char *phoneFillers()
{
    return "no|number|nr|numer|num|nummer|numéro|numero|número|n|de|du|di|do|da|del|der|la|the|my|"
           "mon|"
           "mein|nº|番号|"
           "le|es|is|est|ist|lautet|è|1|2|3|y|or|and|et|und|e|alt|alternate|alternative|other|"
           "second|"
           "kan|kann|can|dial|best|new|now|nouveau|neue|jetzt|bleibt|weiterhin|nuovo|nuevo|nueva|"
           "novo|nieuwe|nu|"
           "c|a|o|ser|continua|sigue|siendo|el|il|meu|minha|mi|mio|mia|mijn|meine|ma|mes|blijft|"
           "toujours|always|still|jest|to|moj|nadal|"
           "under|unter|sur|al|en|op|ook|również|na";
}

const char *misterWords()
{
    return "mr|mister|mr.|m.|monsieur|mons|herr|herrn|hr|hrn|sig|sig.|signor|signore|egr. sig.|sr|"
           "sr.|señor|senhor|don|d.|dhr|dhr.|de heer|heer|meneer|mijnheer|pan|bay|hr.|先生";
}

const char *missWords()
{
    return "mrs|ms|miss|mrs.|ms.|mme|mme.|mlle|madame|mademoiselle|frau|fräulein|sig.ra|sigra|"
           "sig.na|signora|signorina|gent.ma sig.ra|sra|sra.|srta|señora|señorita|senhora|dona|"
           "doña|dª|d.ª|dña|mevr|mevr.|mw|mw.|mevrouw|mej|pani|fru|fröken|bayan|女士|小姐";
}

} // namespace desk
