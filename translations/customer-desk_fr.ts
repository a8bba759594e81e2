<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>About</name>
    <message>
        <source>windows, network</source>
        <translation>fenêtres, réseau</translation>
    </message>
    <message>
        <source>the practice server</source>
        <translation>le serveur d’entraînement</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>sealing of drafts</source>
        <translation>chiffrement des brouillons</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>used by libphonenumber</source>
        <translation>utilisée par libphonenumber</translation>
    </message>
    <message>
        <source>names of countries and languages, scripts</source>
        <translation>noms des pays et des langues, écritures</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>À propos de Customer Desk</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Create customers and keep their profiles right.</source>
        <translation>Créer des clients et tenir leurs profils à jour.</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0</source>
        <translation>Licence : Apache-2.0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Longest stall of the window in this run: %1 ms (%2)</source>
        <translation>Plus long blocage de la fenêtre depuis le démarrage&#xa0;: %1 ms (%2)</translation>
    </message>
</context>
<context>
    <name>AddressTerm</name>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>CEP</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Émirat</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Faubourg</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ville ou commune</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Ville postale</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Invisible characters are inside: %1.</source>
        <translation>Il contient des caractères invisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Letters of another script that look alike are inside: %1.</source>
        <translation>Il contient des lettres semblables d’une autre écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In another script. It can go to the field for the original script.</source>
        <translation>Dans une autre écriture. Peut aller dans le champ pour l’écriture d’origine.</translation>
    </message>
    <message>
        <source>This is not how e-mail addresses are written.</source>
        <translation>Une adresse e-mail ne s’écrit pas ainsi.</translation>
    </message>
    <message>
        <source>Did they say %1?</source>
        <translation>Est-ce bien %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>That would be an age of %n year(s). Ask once more.</source>
        <translation>
            <numerusform>Cela ferait %n an. Demandez encore une fois.</numerusform>
            <numerusform>Cela ferait %n ans. Demandez encore une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is possible.</source>
        <translation>%1 est possible.</translation>
    </message>
    <message>
        <source>%1 is possible (%2).</source>
        <translation>%1 est possible (%2).</translation>
    </message>
    <message>
        <source>%1 is unlikely: no such numbers are known.</source>
        <translation>%1 est peu probable&#xa0;: on ne connaît pas de tels numéros.</translation>
    </message>
    <message>
        <source>%1 is impossible: digits are missing or too many.</source>
        <translation>%1 est impossible&#xa0;: il manque des chiffres ou il y en a trop.</translation>
    </message>
    <message>
        <source>Postal codes of this country look like %1.</source>
        <translation>Les codes postaux de ce pays ressemblent à %1.</translation>
    </message>
    <message>
        <source>Letters to this country need this.</source>
        <translation>Le courrier pour ce pays en a besoin.</translation>
    </message>
    <message>
        <source>The check digits do not fit: it is mistyped.</source>
        <translation>La clé de contrôle ne convient pas&#xa0;: il y a une faute de frappe.</translation>
    </message>
    <message>
        <source>Customers of this country usually have: %1.</source>
        <translation>Les clients de ce pays ont d’ordinaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This type of number has another form: %1 characters.</source>
        <translation>Ce type de numéro a une autre forme&#xa0;: %1 caractères.</translation>
    </message>
    <message>
        <source>Split into “%1” and “%2”</source>
        <translation>Séparer en « %1 » et « %2 »</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>The street stands here too.</source>
        <translation>La rue est ici aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n an</numerusform>
            <numerusform>%1 · %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>&amp;Not asked</source>
        <comment>N chooses it</comment>
        <translation>&amp;Pas demandé</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <comment>Y chooses it</comment>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <comment>O chooses it</comment>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>AuditTask</name>
    <message>
        <source>The audit trail is whole: %1 entries.</source>
        <translation>Le journal d’audit est entier&#xa0;: %1 entrées.</translation>
    </message>
    <message>
        <source>There is no audit trail in %1.</source>
        <translation>Il n’y a pas de journal d’audit dans %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>entry %1 has been changed.</source>
        <translation>l’entrée %1 a été modifiée.</translation>
    </message>
    <message>
        <source>before this line %1 entries are missing, from entry %2 on.</source>
        <translation>avant cette ligne il manque %1 entrées, à partir de l’entrée %2.</translation>
    </message>
    <message>
        <source>another entry stands in the place of entry %1.</source>
        <translation>une autre entrée se trouve à la place de l’entrée %1.</translation>
    </message>
    <message>
        <source>after this line %1 entries are missing, from entry %2 on: the end was cut.</source>
        <translation>après cette ligne il manque %1 entrées, à partir de l’entrée %2&#xa0;: la fin a été coupée.</translation>
    </message>
    <message>
        <source>the file that guards the end is missing: whether entries are missing after this line can&apos;t be told.</source>
        <translation>le fichier qui garde la fin manque&#xa0;: on ne peut pas dire s’il manque des entrées après cette ligne.</translation>
    </message>
    <message>
        <source>The setting audit/publicKey holds no public key (base64 of 32 bytes).</source>
        <translation>Le réglage audit/publicKey ne contient pas de clé publique (base64 de 32 octets).</translation>
    </message>
    <message>
        <source>The audit trail can&apos;t be read.</source>
        <translation>Le journal d’audit ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is written over.</source>
        <translation>%1 existe déjà&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The audit trail is exported to %1.</source>
        <translation>Le journal d’audit est exporté dans %1.</translation>
    </message>
    <message>
        <source>The key of the audit trail is not in the keychain, or the keychain is locked.</source>
        <translation>La clé du journal d’audit n’est pas dans le trousseau, ou le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain does not open, and so the key of the audit trail can&apos;t be read.</source>
        <translation>Le trousseau ne s’ouvre pas&#xa0;: la clé du journal d’audit ne peut pas être lue.</translation>
    </message>
    <message>
        <source>--export-audit: the file to write is missing.</source>
        <translation>--export-audit&#xa0;: il manque le fichier à écrire.</translation>
    </message>
</context>
<context>
    <name>CaFileText</name>
    <message>
        <source>The company&apos;s file of certificates can&apos;t be read. Only servers this computer trusts anyway can be reached; tell your administrator.</source>
        <translation>Le fichier de certificats de l’entreprise ne peut pas être lu. Seuls les serveurs auxquels cet ordinateur fait déjà confiance sont joignables&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>There is no certificate in the company&apos;s file of certificates. Only servers this computer trusts anyway can be reached; tell your administrator.</source>
        <translation>Il n’y a aucun certificat dans le fichier de certificats de l’entreprise. Seuls les serveurs auxquels cet ordinateur fait déjà confiance sont joignables&#xa0;; prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>serveur introuvable</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>connexion non sûre</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>refusée par le proxy</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>sign-in expired</source>
        <translation>connexion expirée</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisée</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>problème interne</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>réponse inattendue</translation>
    </message>
    <message>
        <source>made no sense</source>
        <translation>incompréhensible</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop longue</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <comment>named as wrong</comment>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s: %1</source>
        <translation>Celui du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>CompanySignIn</name>
    <message>
        <source>You can close this window.</source>
        <translation>Vous pouvez fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>E-mail copied.</source>
        <translation>E-mail copié.</translation>
    </message>
    <message>
        <source>Phone copied.</source>
        <translation>Téléphone copié.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>Customer id copied.</source>
        <translation>Identifiant client copié.</translation>
    </message>
    <message>
        <source>GM number copied.</source>
        <translation>Numéro GM copié.</translation>
    </message>
    <message>
        <source>Name copied.</source>
        <translation>Nom copié.</translation>
    </message>
    <message>
        <source>Profile copied as text.</source>
        <translation>Profil copié en texte.</translation>
    </message>
    <message>
        <source>There is no e-mail to copy.</source>
        <translation>Il n’y a pas d’e-mail à copier.</translation>
    </message>
    <message>
        <source>There is no phone to copy.</source>
        <translation>Il n’y a pas de téléphone à copier.</translation>
    </message>
    <message>
        <source>There is no address to copy.</source>
        <translation>Il n’y a pas d’adresse à copier.</translation>
    </message>
    <message>
        <source>There is no customer id to copy.</source>
        <translation>Il n’y a pas d’identifiant client à copier.</translation>
    </message>
    <message>
        <source>There is no GM number to copy.</source>
        <translation>Il n’y a pas de numéro GM à copier.</translation>
    </message>
    <message>
        <source>There is no name to copy.</source>
        <translation>Il n’y a pas de nom à copier.</translation>
    </message>
    <message>
        <source>There is no profile to copy.</source>
        <translation>Il n’y a pas de profil à copier.</translation>
    </message>
</context>
<context>
    <name>CreationView</name>
    <message>
        <source>The search for existing customers got no answer, so it is not known whether this customer exists already. Creating goes on all the same.</source>
        <translation>La recherche de clients existants est restée sans réponse&#xa0;: on ne sait pas si ce client existe déjà. La création reste possible.</translation>
    </message>
    <message>
        <source>The search was refused: the sign-in may have ended. It is not known whether this customer exists already. Creating goes on all the same.</source>
        <translation>La recherche a été refusée : la connexion a peut-être expiré. On ne sait pas si ce client existe déjà. La création reste possible.</translation>
    </message>
    <message>
        <source>You may not search, so it is not known whether this customer exists already. Creating goes on all the same.</source>
        <translation>Vous n’avez pas le droit de rechercher&#xa0;: on ne sait pas si ce client existe déjà. La création reste possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with this e-mail, phone or name can&apos;t be shown: the server gave ids that are none.</source>
        <translation>
            <numerusform>%n client avec cet e-mail, ce téléphone ou ce nom ne peut pas être affiché&#xa0;: le serveur a donné un identifiant qui n&apos;en est pas un.</numerusform>
            <numerusform>%n clients avec cet e-mail, ce téléphone ou ce nom ne peuvent pas être affichés&#xa0;: le serveur a donné des identifiants qui n&apos;en sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether this customer was created on %1.</source>
        <translation>On ne sait pas si ce client a été créé le %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody with the same e-mail or phone, %1, was sent already, on %2, and it is not known whether that attempt created them.</source>
        <translation>Rien n’a été envoyé&#xa0;: quelqu’un avec le même e-mail ou téléphone, %1, a déjà été envoyé, le %2, et on ignore si cette tentative l’a créé.</translation>
    </message>
    <message>
        <source>Nothing was sent: this customer was sent already, on %1, and it is not known whether that attempt created them.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce client a déjà été envoyé le %1, et on ne sait pas si cette tentative l’a créé.</translation>
    </message>
    <message>
        <source>Nothing was sent: this customer was sent already, from the computer %1 on %2, and it is not known whether that attempt created them.</source>
        <translation>Rien n&apos;a été envoyé : ce client a déjà été envoyé depuis l&apos;ordinateur %1 le %2, et on ignore si cet envoi l&apos;a créé.</translation>
    </message>
</context>
<context>
    <name>DateHint</name>
    <message>
        <source>D</source>
        <comment>one letter for day</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter for month</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>one letter for year</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>&amp;Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Votre saisie</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation>CPF (Brésil)</translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation>CUIL (Argentine)</translation>
    </message>
    <message>
        <source>Tax number (Italy)</source>
        <translation>Code fiscal (Italie)</translation>
    </message>
    <message>
        <source>Social security number (France)</source>
        <translation>Numéro de sécurité sociale (France)</translation>
    </message>
    <message>
        <source>Identity number (China)</source>
        <translation>Numéro d’identité (Chine)</translation>
    </message>
    <message>
        <source>National register (Belgium)</source>
        <translation>Registre national (Belgique)</translation>
    </message>
    <message>
        <source>DNI</source>
        <translation>DNI</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilage</translation>
    </message>
    <message>
        <source>Club Med Plus</source>
        <translation>Club Med Plus</translation>
    </message>
    <message>
        <source>Fosun partners</source>
        <translation>Partenaires Fosun</translation>
    </message>
    <message>
        <source>Terms of use 2</source>
        <translation>Conditions d’utilisation 2</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platinum</translation>
    </message>
    <message>
        <source>Unavailable for this country</source>
        <translation>Indisponible pour ce pays</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You are not allowed to see this customer.</source>
        <translation>Vous n’avez pas le droit de voir ce client.</translation>
    </message>
    <message>
        <source>You are not allowed to create customers.</source>
        <translation>Vous n’avez pas le droit de créer des clients.</translation>
    </message>
    <message>
        <source>You are not allowed to change this customer.</source>
        <translation>Vous n’avez pas le droit de modifier ce client.</translation>
    </message>
    <message>
        <source>You are not allowed to search for customers.</source>
        <translation>Vous n’avez pas le droit de rechercher des clients.</translation>
    </message>
    <message>
        <source>There is no customer with this id.</source>
        <translation>Aucun client ne porte cet identifiant.</translation>
    </message>
    <message>
        <source>The server does not know this way of creating customers.</source>
        <translation>Le serveur ne connaît pas cette façon de créer des clients.</translation>
    </message>
    <message>
        <source>The server found nothing under this address.</source>
        <translation>Le serveur n’a rien trouvé à cette adresse.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: there is no connection.</source>
        <translation>Le serveur est injoignable&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer came.</source>
        <translation>La connexion a été perdue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent.</source>
        <translation>Le serveur n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>La connexion n’est plus valide.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment.</source>
        <translation>Le serveur n’accepte plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Le serveur rencontre un problème interne.</translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected.</source>
        <translation>Le serveur a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read.</source>
        <translation>La réponse du serveur est trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is not known whether the customer was created. What you typed is kept.</source>
        <translation>On ne sait pas si le client a été créé. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The customer was not created. What you typed is kept.</source>
        <translation>Le client n’a pas été créé. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were stored. What you typed is kept.</source>
        <translation>On ne sait pas si les modifications ont été enregistrées. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The changes were not stored. What you typed is kept.</source>
        <translation>Les modifications n’ont pas été enregistrées. Votre saisie est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Search for the customer before you create it again.</source>
        <translation>Recherchez le client avant de le créer à nouveau.</translation>
    </message>
    <message>
        <source>Read the profile again to see what is stored.</source>
        <translation>Relisez le profil pour voir ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Recommencez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network and the environment&apos;s address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse de l’environnement, puis réessayez.</translation>
    </message>
    <message>
        <source>Do not go on; tell your administrator.</source>
        <translation>Ne continuez pas&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Correct what is marked, then try again.</source>
        <translation>Corrigez ce qui est signalé, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to do so.</source>
        <translation>Demandez ce droit à votre administrateur.</translation>
    </message>
    <message>
        <source>Check the id and the environment.</source>
        <translation>Vérifiez l’identifiant et l’environnement.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell your administrator the request id.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, communiquez l’identifiant de la requête à votre administrateur.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look for something else, or tell your administrator.</source>
        <translation>Cherchez autre chose, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>No secure connection could be made with the server.</source>
        <translation>Aucune connexion sûre n’a pu être établie avec le serveur.</translation>
    </message>
    <message>
        <source>The connection is not secure: nobody this computer trusts has signed the server&apos;s certificate.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur n’est signé par personne en qui cet ordinateur ait confiance.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is signed by itself only.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur n’est signé que par lui-même.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate shown belongs to another server.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat présenté est celui d’un autre serveur.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate has expired.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is not valid yet.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server and this program have no safe version of TLS in common.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le serveur et ce programme n’ont aucune version sûre de TLS en commun.</translation>
    </message>
    <message>
        <source>The server says that this contradicts what it has.</source>
        <translation>Le serveur dit que cela contredit ce qu’il possède.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Réessayez dans %n heure.</numerusform>
            <numerusform>Réessayez dans %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, tell your administrator.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Read the profile again, then try again.</source>
        <translation>Relisez le profil, puis réessayez.</translation>
    </message>
    <message>
        <source>The server names no field that is shown here: check what you typed, then try again.</source>
        <translation>Le serveur ne nomme aucun champ affiché ici&#xa0;: vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>Request id of the server: %1</source>
        <translation>Identifiant de la requête chez le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate has been withdrawn by those who signed it.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur a été révoqué par ceux qui l’ont signé.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate is too weak, it could be forged.</source>
        <translation>La connexion n’est pas sûre&#xa0;: le certificat du serveur est trop faible, il pourrait être imité.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through who has not signed in to it.</source>
        <translation>Le proxy ne laisse passer que ceux qui s’y sont connectés.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Le nom du proxy est introuvable.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>The proxy closed the connection without a word.</source>
        <translation>Le proxy a coupé la connexion sans un mot.</translation>
    </message>
    <message>
        <source>The proxy could not reach the server, or does not lead to it.</source>
        <translation>Le proxy n’a pas pu joindre le serveur, ou n’y mène pas.</translation>
    </message>
    <message>
        <source>A connection that somebody opens on its way, to read along, looks like this. Do not go on; tell your administrator.</source>
        <translation>Une connexion que quelqu’un ouvre en chemin pour la lire ressemble à ceci. N’allez pas plus loin&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Try again, and enter your user name and password for the proxy.</source>
        <translation>Réessayez, et saisissez votre nom d’utilisateur et votre mot de passe pour le proxy.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell your administrator.</source>
        <translation>Réessayez&#xa0;; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate is signed by: %1</source>
        <translation>Le certificat est signé par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Third name</source>
        <translation>Troisième prénom</translation>
    </message>
    <message>
        <source>Fourth name</source>
        <translation>Quatrième prénom</translation>
    </message>
    <message>
        <source>Civility (original script)</source>
        <translation>Civilité (orig.)</translation>
    </message>
    <message>
        <source>First name (original script)</source>
        <translation>Prénom (écriture d’origine)</translation>
    </message>
    <message>
        <source>Last name (original script)</source>
        <translation>Nom (écriture d’origine)</translation>
    </message>
    <message>
        <source>Second name (original script)</source>
        <translation>Deuxième prénom (écriture d’origine)</translation>
    </message>
    <message>
        <source>Third name (original script)</source>
        <translation>Troisième prénom (écriture d’origine)</translation>
    </message>
    <message>
        <source>Fourth name (original script)</source>
        <translation>Quatrième prénom (écriture d’origine)</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>City of birth</source>
        <translation>Ville de naissance</translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation>Identifiant national</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Customer language</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street number</source>
        <translation>Numéro de rue</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Floor or unit</source>
        <translation>Étage, appart.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>State or district</source>
        <translation>État ou district</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Ligne d’adresse 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Ligne d’adresse 2</translation>
    </message>
    <message>
        <source>Consent to use personal data</source>
        <translation>Consentement à l’usage des données personnelles</translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation>Consentements de contact</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>GM number</source>
        <translation>Numéro GM</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Call motive</source>
        <translation>Motif d’appel</translation>
    </message>
    <message>
        <source>Customer status</source>
        <translation>Statut du client</translation>
    </message>
    <message>
        <source>Loyalty status</source>
        <translation>Statut de fidélité</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Previous status</source>
        <translation>Statut précédent</translation>
    </message>
    <message>
        <source>Platinum for life</source>
        <translation>Platinum à vie</translation>
    </message>
    <message>
        <source>Platinum for life since</source>
        <translation>Platinum à vie depuis</translation>
    </message>
    <message>
        <source>Household position</source>
        <translation>Place dans le foyer</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Sur liste noire</translation>
    </message>
    <message>
        <source>Health pass</source>
        <translation>Passe sanitaire</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>FoundSentence</name>
    <message numerus="yes">
        <source>%n customer(s) found with “%1”.</source>
        <translation>
            <numerusform>%n client trouvé avec «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n clients trouvés avec «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found, but with ids that this program can&apos;t use. Tell your administrator.</source>
        <translation>
            <numerusform>%n client trouvé, mais avec un identifiant que ce programme ne peut pas utiliser. Prévenez votre administrateur.</numerusform>
            <numerusform>%n clients trouvés, mais avec des identifiants que ce programme ne peut pas utiliser. Prévenez votre administrateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer was found.</source>
        <translation>Aucun client trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found. Enter opens the selected one.</source>
        <translation>
            <numerusform>%n client trouvé. Entrée ouvre le client sélectionné.</numerusform>
            <numerusform>%n clients trouvés. Entrée ouvre le client sélectionné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found with %1. Enter opens the selected one.</source>
        <translation>
            <numerusform>%n client trouvé avec %1. Entrée ouvre celui qui est sélectionné.</numerusform>
            <numerusform>%n clients trouvés avec %1. Entrée ouvre celui qui est sélectionné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches all of it.</source>
        <translation>Personne ne correspond à tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown so far.</source>
        <comment>customers of a longer list</comment>
        <translation>
            <numerusform>%n affiché pour l’instant.</numerusform>
            <numerusform>%n affichés pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be shown: this program can&apos;t use their ids.</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n autre ne peut pas être affiché&#xa0;: ce programme ne peut pas utiliser son identifiant.</numerusform>
            <numerusform>%n autres ne peuvent pas être affichés&#xa0;: ce programme ne peut pas utiliser leurs identifiants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>GM %1</source>
        <comment>GM number</comment>
        <translation>GM %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a customer</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Sur liste noire</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>In a profile</source>
        <translation>Dans un profil</translation>
    </message>
    <message>
        <source>New customer, in its tab</source>
        <translation>Nouveau client, dans son onglet</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>To one of the six cards</source>
        <translation>À l’une des six cartes</translation>
    </message>
    <message>
        <source>Open the field</source>
        <translation>Ouvrir le champ</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>What can be done with the field</source>
        <translation>Ce qu’on peut faire du champ</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
    <message>
        <source>Done with the field</source>
        <translation>Terminer le champ</translation>
    </message>
    <message>
        <source>Give up what was typed here</source>
        <translation>Abandonner la saisie du champ</translation>
    </message>
    <message>
        <source>To one of the five steps</source>
        <translation>À l’une des cinq étapes</translation>
    </message>
    <message>
        <source>Next field, then next step</source>
        <translation>Champ suivant, puis étape suivante</translation>
    </message>
    <message>
        <source>Review, and there create</source>
        <translation>Vérifier, puis créer</translation>
    </message>
    <message>
        <source>Open the customer who may be the same</source>
        <translation>Ouvrir le client qui est peut-être le même</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>mêmes nom et date de naissance</translation>
    </message>
    <message>
        <source>same national identifier</source>
        <translation>même identifiant national</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>même code postal</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>For this new customer</source>
        <translation>Pour ce nouveau client</translation>
    </message>
    <message>
        <source>In this profile</source>
        <translation>Dans ce profil</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Onglets ouverts</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command, field, tab or recent customer has this name. Enter searches.</source>
        <translation>Aucune commande, aucun champ, onglet ou client récent ne porte ce nom. Entrée lance la recherche.</translation>
    </message>
    <message>
        <source>No command, field, tab or recent customer has this name.</source>
        <translation>Aucune commande, aucun champ, onglet ou client récent ne porte ce nom.</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>into the form, not sent</source>
        <translation>dans le formulaire, non envoyé</translation>
    </message>
    <message>
        <source>as a change, not sent</source>
        <translation>comme modification, non envoyée</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Set %1 to</source>
        <translation>Mettre %1 à</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This can&apos;t be cleared. Type a value, or undo.</source>
        <translation>Ce champ ne peut pas être effacé. Saisissez une valeur, ou annulez.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are possible.</source>
        <translation>
            <numerusform>%n caractère au maximum.</numerusform>
            <numerusform>%n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line break or another invisible character is inside. Remove it.</source>
        <translation>Le texte contient un saut de ligne ou un autre caractère invisible. Supprimez-le.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This is no e-mail address. One looks like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#xa0;: nom@example.com.</translation>
    </message>
    <message>
        <source>This country is not known. Choose one, or type its two letters.</source>
        <translation>Ce pays est inconnu. Choisissez-en un, ou saisissez ses deux lettres.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one, or type its two letters.</source>
        <translation>Cette langue est inconnue. Choisissez-en une, ou saisissez ses deux lettres.</translation>
    </message>
    <message>
        <source>A phone number needs digits.</source>
        <translation>Un numéro de téléphone doit comporter des chiffres.</translation>
    </message>
    <message>
        <source>Give both the number and the type, or neither.</source>
        <translation>Indiquez à la fois le numéro et le type, ou aucun des deux.</translation>
    </message>
    <message>
        <source>A stored consent has no answer. Choose Yes or No for each channel.</source>
        <translation>Un consentement enregistré est sans réponse. Choisissez Oui ou Non pour chaque canal.</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme %1.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>customer id %1</source>
        <translation>identifiant client %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>e-mail %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>téléphone %1</translation>
    </message>
    <message>
        <source>GM number %1</source>
        <translation>numéro GM %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>postal code %1</source>
        <translation>code postal %1</translation>
    </message>
    <message>
        <source>first name %1</source>
        <translation>prénom %1</translation>
    </message>
    <message>
        <source>last name %1</source>
        <translation>nom %1</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is searched</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Check the spelling, or try the phone or the last name.</source>
        <translation>Vérifiez l’orthographe, ou essayez le téléphone ou le nom.</translation>
    </message>
    <message>
        <source>Check the digits, or try the e-mail or the last name.</source>
        <translation>Vérifiez les chiffres, ou essayez l’e-mail ou le nom.</translation>
    </message>
    <message>
        <source>Check the digits, or try the e-mail, the phone or the last name.</source>
        <translation>Vérifiez les chiffres, ou essayez l’e-mail, le téléphone ou le nom.</translation>
    </message>
    <message>
        <source>Check the spelling, or try the e-mail, the phone or the birth date.</source>
        <translation>Vérifiez l’orthographe, ou essayez l’e-mail, le téléphone ou la date de naissance.</translation>
    </message>
    <message>
        <source>A postal code alone is seldom enough: add the last name.</source>
        <translation>Un code postal seul suffit rarement : ajoutez le nom de famille.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n an</numerusform>
            <numerusform>%1 · %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A relative with the same contact data</source>
        <translation>Un proche avec les mêmes coordonnées</translation>
    </message>
    <message>
        <source>Shares a phone or an e-mail at work</source>
        <translation>Partage un téléphone ou un e-mail au travail</translation>
    </message>
    <message>
        <source>The old entry is wrong, to be merged later</source>
        <translation>L’ancienne fiche est fausse, à fusionner plus tard</translation>
    </message>
</context>
<context>
    <name>ScreenPop</name>
    <message>
        <source>This is no link of Customer Desk.</source>
        <translation>Ce n’est pas un lien de Customer Desk.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>The link is damaged: its text is not UTF-8.</source>
        <translation>Le lien est endommagé&#xa0;: son texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The link asks for something Customer Desk can&apos;t do.</source>
        <translation>Le lien demande quelque chose que Customer Desk ne sait pas faire.</translation>
    </message>
    <message>
        <source>There is a value that does not belong there.</source>
        <translation>Une valeur n’y a pas sa place.</translation>
    </message>
    <message>
        <source>A value is given twice.</source>
        <translation>Une valeur est donnée deux fois.</translation>
    </message>
    <message>
        <source>There is a character that may not be in such a value.</source>
        <translation>Un caractère n’est pas permis dans une telle valeur.</translation>
    </message>
    <message>
        <source>There is a value that is too long.</source>
        <translation>Une valeur est trop longue.</translation>
    </message>
    <message>
        <source>A customer id has digits only.</source>
        <translation>Un identifiant client ne comporte que des chiffres.</translation>
    </message>
    <message>
        <source>The phone number is not one.</source>
        <translation>Le numéro de téléphone n’en est pas un.</translation>
    </message>
    <message>
        <source>The e-mail address is not one.</source>
        <translation>L’adresse e-mail n’en est pas une.</translation>
    </message>
    <message>
        <source>It does not say whom to find.</source>
        <translation>Il ne dit pas qui chercher.</translation>
    </message>
    <message>
        <source>It comes from another user of this computer.</source>
        <translation>Cela vient d’un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appel %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>Changes stored.</source>
        <translation>Modifications enregistrées.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not stored: %1. Review and send again if you still want it.</source>
        <translation>Non enregistré&#xa0;: %1. Vérifiez et renvoyez si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>Not seen stored: %1. As far as can be seen it is not stored, but the request may still arrive; the profile is read again by itself within two minutes.</source>
        <translation>Pas encore vu comme enregistré : %1. À ce que l&apos;on voit, rien n&apos;est enregistré, mais la requête peut encore arriver ; le profil sera relu de lui-même dans les deux minutes.</translation>
    </message>
    <message>
        <source>Another value than yours is stored: %1. Choose which one stays.</source>
        <translation>Une autre valeur que la vôtre est enregistrée : %1. Choisissez laquelle reste.</translation>
    </message>
    <message>
        <source>The profile was read again.</source>
        <translation>Le profil a été relu.</translation>
    </message>
    <message>
        <source>An earlier change has arrived late, and is stored: %1.</source>
        <translation>Une modification antérieure est arrivée en retard et est enregistrée : %1.</translation>
    </message>
    <message>
        <source>Somebody else has changed in the meantime: %1. Their values were kept.</source>
        <translation>Modifié entre-temps par quelqu’un d’autre&#xa0;: %1. Ces valeurs ont été conservées.</translation>
    </message>
    <message>
        <source>Not stored, though the server has accepted it: %1. Review and send again if you still want it.</source>
        <translation>Non enregistré, bien que le serveur l&apos;ait accepté : %1. Vérifiez et renvoyez si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>Not stored, or not yet: %1. The server has accepted it, but the profile has the value from before. Your change is kept, and the profile is read again by itself.</source>
        <translation>Pas enregistré, ou pas encore : %1. Le serveur l&apos;a accepté, mais le profil a toujours la valeur d&apos;avant. Votre modification est gardée, et le profil sera relu de lui-même.</translation>
    </message>
    <message>
        <source>An earlier change has arrived late, over what you sent after it: %1. Your newer values are here as changes again; review and send them if you still want them.</source>
        <translation>Une modification antérieure est arrivée en retard et a écrasé ce que vous avez envoyé ensuite : %1. Vos valeurs plus récentes sont de nouveau ici comme modifications ; vérifiez-les et envoyez-les si vous les souhaitez toujours.</translation>
    </message>
    <message>
        <source>Nothing was sent: another window has sent a change of this customer that may have been carried out or not. Check that first.</source>
        <translation>Rien n&apos;a été envoyé : une autre fenêtre a envoyé une modification de ce client dont on ne sait pas si elle a été faite. Vérifiez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing was sent: an earlier change of this customer may have been carried out or not. Check that first.</source>
        <translation>Rien n’a été envoyé&#xa0;: une modification précédente de ce client a peut-être été effectuée, peut-être pas. Vérifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: this customer has been changed in the meantime. This is what would be sent now.</source>
        <translation>Rien n&apos;a encore été envoyé : ce client a été modifié entre-temps. Voici ce qui serait envoyé maintenant.</translation>
    </message>
    <message>
        <source>Changed by somebody else: %1.</source>
        <translation>Modifié par quelqu&apos;un d&apos;autre : %1.</translation>
    </message>
    <message>
        <source>Combined, with their entries and yours: %1.</source>
        <translation>Réuni, avec leurs entrées et les vôtres : %1.</translation>
    </message>
    <message>
        <source>This customer has other values than you typed. Choose which stay: %1.</source>
        <translation>Ce client a d’autres valeurs que votre saisie. Choisissez lesquelles restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else has changed the same in the meantime. Choose whose value stays: %1.</source>
        <translation>Rien n’a été envoyé&#xa0;: quelqu’un d’autre a modifié la même chose entre-temps. Choisissez la valeur à garder&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not carried over, because it can&apos;t be changed here or this page has a change of its own:</source>
        <translation>Non repris, car non modifiable ici ou déjà en cours de modification sur cette page&#xa0;:</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The server names no field. Check your changes, then try again.</source>
        <translation>Le serveur ne nomme aucun champ. Vérifiez vos modifications, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent; your changes are kept.</source>
        <translation>Rien n’a été envoyé&#xa0;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The server has accepted the changes, but the profile could not be read back: it is not known what is stored. What you typed is kept.</source>
        <translation>Le serveur a accepté les modifications, mais le profil n&apos;a pas pu être relu : on ne sait pas ce qui est enregistré. Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>Read the profile again to see what is stored.</source>
        <translation>Relisez le profil pour voir ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: an earlier change has arrived. Review what is left, and send it.</source>
        <translation>Rien n&apos;a encore été envoyé : une modification antérieure est arrivée. Vérifiez ce qui reste, et envoyez-le.</translation>
    </message>
    <message>
        <source>Nothing was sent: a change of this customer was sent from the computer %1, which may have been carried out or not. Check that first.</source>
        <translation>Rien n&apos;a été envoyé : une modification de ce client a été envoyée depuis l&apos;ordinateur %1, et a pu être effectuée ou non. Vérifiez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The values from before are back as changes: %1. Nothing was sent yet.</source>
        <translation>Les valeurs d’avant sont de retour comme modifications&#xa0;: %1. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Not taken back, because you have typed something else since: %1.</source>
        <translation>Non annulé, car vous avez saisi autre chose depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not taken back, because it had no value and can&apos;t be cleared: %1.</source>
        <translation>Non annulé, car il n’y avait pas de valeur et le champ ne peut pas être effacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to take back, the values from before are there already: %1.</source>
        <translation>Rien à annuler, les valeurs d’avant sont déjà là&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message>
        <source>Outcome not known</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>customer id %1</source>
        <translation>identifiant client %1</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in to start taking calls.</source>
        <translation>Connectez-vous pour prendre des appels.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Saisissez la clé d’API.</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d’accès.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>This key does not look like the usual ones (name.code.clubmed.com).</source>
        <translation>Cette clé ne ressemble pas aux clés habituelles (nom.code.clubmed.com).</translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message>
        <source>This computer has no free port for the answer of your browser. Close a few programs, then try again.</source>
        <translation>Cet ordinateur n’a aucun port libre pour la réponse de votre navigateur. Fermez quelques programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>No browser could be opened. Ask your administrator to set one up.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Demandez à votre administrateur d’en installer un.</translation>
    </message>
    <message>
        <source>Your browser did not come back within five minutes. Try again.</source>
        <translation>Votre navigateur n’est pas revenu en cinq minutes. Réessayez.</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in; it was not used. Close old sign-in pages, then try again.</source>
        <translation>La réponse du navigateur n’appartient pas à cette connexion&#xa0;; elle n’a pas été utilisée. Fermez les anciennes pages de connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in was refused, or given up, in the browser.</source>
        <translation>La connexion a été refusée, ou abandonnée, dans le navigateur.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in could not be reached. %1</source>
        <translation>La connexion de votre entreprise n’a pas pu être jointe. %1</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in did not answer in time. Try again.</source>
        <translation>La connexion de votre entreprise n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in can&apos;t be reached. Check the network, then try again.</source>
        <translation>La connexion de votre entreprise est injoignable. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of your company&apos;s sign-in is not right. Tell your administrator.</source>
        <translation>L’adresse de la connexion de votre entreprise n’est pas la bonne. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The address of your company&apos;s sign-in names another one. Tell your administrator.</source>
        <translation>L’adresse de la connexion de votre entreprise en désigne une autre. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has no safe way that this program knows. Tell your administrator.</source>
        <translation>La connexion de votre entreprise n’offre aucune voie sûre que ce programme connaisse. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has a problem%1. Try again in a moment.</source>
        <translation>La connexion de votre entreprise a un problème%1. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in refused this program%1. Try again; if it happens again, tell your administrator.</source>
        <translation>La connexion de votre entreprise a refusé ce programme%1. Réessayez&#xa0;; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The answer of your company&apos;s sign-in made no sense. Try again.</source>
        <translation>La réponse de la connexion de votre entreprise n’a pas de sens. Réessayez.</translation>
    </message>
    <message>
        <source>it says nothing about who you are</source>
        <translation>elle ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>it is not signed in a safe way</source>
        <translation>elle n’est pas signée de façon sûre</translation>
    </message>
    <message>
        <source>it is signed with an unknown key</source>
        <translation>elle est signée avec une clé inconnue</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>somebody else made it</source>
        <translation>quelqu’un d’autre l’a faite</translation>
    </message>
    <message>
        <source>it was made for another program</source>
        <translation>elle a été faite pour un autre programme</translation>
    </message>
    <message>
        <source>it was made for another sign-in</source>
        <translation>elle a été faite pour une autre connexion</translation>
    </message>
    <message>
        <source>The answer of your company&apos;s sign-in is too old. Check this computer&apos;s clock, then try again.</source>
        <translation>La réponse de la connexion de votre entreprise est trop ancienne. Vérifiez l’horloge de cet ordinateur, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. Set it right, then sign in.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n minute. Réglez-la, puis connectez-vous.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes. Réglez-la, puis connectez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. Set it right, then sign in.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n minute. Réglez-la, puis connectez-vous.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes. Réglez-la, puis connectez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of your company&apos;s sign-in was not used, because %1. Tell your administrator.</source>
        <translation>La réponse de la connexion de votre entreprise n’a pas été utilisée&#xa0;: %1. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The keychain no longer has what is needed to go on by itself.</source>
        <translation>Le trousseau n’a plus ce qu’il faut pour continuer sans vous.</translation>
    </message>
    <message>
        <source>Your company has ended this session.</source>
        <translation>Votre entreprise a mis fin à cette session.</translation>
    </message>
    <message>
        <source>The session was renewed for somebody else; that was not used.</source>
        <translation>La session a été renouvelée pour quelqu’un d’autre&#xa0;; cela n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Another window of this program did not finish renewing the session.</source>
        <translation>Une autre fenêtre de ce programme n’a pas fini de renouveler la session.</translation>
    </message>
    <message>
        <source>The answer of your company&apos;s sign-in is dated in the future. This computer&apos;s clock may be wrong: check it, then try again.</source>
        <translation>La réponse du service de connexion de votre entreprise est datée du futur. L’horloge de cet ordinateur est peut-être fausse : vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The browser let you in without asking who you are. Try again, and sign in there.</source>
        <translation>Le navigateur vous a laissé passer sans demander qui vous êtes. Réessayez, et connectez-vous dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What most calls need.</source>
        <translation>Ce que demandent la plupart des appels.</translation>
    </message>
    <message>
        <source>Leave empty what does not apply.</source>
        <translation>Laissez vide ce qui ne s’applique pas.</translation>
    </message>
    <message>
        <source>Only what the customer has said; unasked is no answer.</source>
        <translation>Seulement ce que le client a dit&#xa0;; une question non posée n’est pas une réponse.</translation>
    </message>
    <message>
        <source>What few calls need.</source>
        <translation>Ce que demandent peu d’appels.</translation>
    </message>
    <message>
        <source>Then create. Nothing has been sent.</source>
        <translation>Créez ensuite. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>StoredText</name>
    <message>
        <source>%1 is empty in the stored profile.</source>
        <translation>%1&#xa0;: vide dans le profil enregistré.</translation>
    </message>
    <message>
        <source>%1 is stored as “%2”.</source>
        <translation>%1&#xa0;: enregistré sous la forme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation>%1 a été enregistré autrement&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TypedText</name>
    <message>
        <source>open</source>
        <comment>typed before an id; more words apart by blanks</comment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>find</source>
        <comment>typed before what is searched for</comment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>new</source>
        <comment>typed alone: a new customer</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>typed before a field&apos;s label</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed for a consent</comment>
        <translation>oui o</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed for a consent</comment>
        <translation>non n</translation>
    </message>
    <message>
        <source>This is too long for a command.</source>
        <translation>C’est trop long pour une commande.</translation>
    </message>
    <message>
        <source>%1: type the new value.</source>
        <translation>%1&#xa0;: saisissez la nouvelle valeur.</translation>
    </message>
    <message>
        <source>Type what it is about.</source>
        <translation>Saisissez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>This is no customer id. “find” searches for anything else.</source>
        <translation>Ce n’est pas un identifiant client. «&#xa0;chercher&#xa0;» cherche tout le reste.</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>Aucun champ ne porte ce nom.</translation>
    </message>
    <message>
        <source>%1: no profile is in front.</source>
        <translation>%1&#xa0;: aucun profil n’est au premier plan.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed here.</source>
        <translation>%1&#xa0;: non modifiable ici.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be cleared.</source>
        <translation>%1&#xa0;: ne peut pas être effacé.</translation>
    </message>
    <message>
        <source>%1 is empty already.</source>
        <translation>%1&#xa0;: déjà vide.</translation>
    </message>
    <message>
        <source>%1 has this value already.</source>
        <translation>%1&#xa0;: a déjà cette valeur.</translation>
    </message>
    <message>
        <source>%1: type yes or no.</source>
        <translation>%1&#xa0;: saisissez oui ou non.</translation>
    </message>
    <message>
        <source>%1: this is none of the choices.</source>
        <translation>%1&#xa0;: cela ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>%1: answer each channel on the page.</source>
        <translation>%1&#xa0;: répondez pour chaque canal sur la page.</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>the field&apos;s name for one</comment>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1, partners: %2</source>
        <translation>%1, partenaires&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::ActionBar</name>
    <message>
        <source>&amp;Paste to fill</source>
        <translation>&amp;Coller pour remplir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Paste to fill</source>
        <translation>Coller pour remplir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Suivant : %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>desk::ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing has been asked of the server in this run.</source>
        <translation>Rien n’a été demandé au serveur depuis le démarrage.</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>The selected call as a command, to be sent again from a shell (Enter). It holds what was sent about the customer, but no secret.</source>
        <translation>La requête sélectionnée comme commande, à renvoyer depuis un terminal (Entrée). Elle contient ce qui a été envoyé sur le client, mais aucun secret.</translation>
    </message>
    <message>
        <source>Versions, settings, the calls and the longest stalls, without personal data.</source>
        <translation>Versions, réglages, requêtes et plus longs blocages, sans données personnelles.</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Fermer l’activité</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>depuis le démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 ms</source>
        <translation>médiane %1 ms</translation>
    </message>
    <message>
        <source>longest stall %1 ms</source>
        <translation>plus long blocage %1 ms</translation>
    </message>
    <message>
        <source>Copied as cURL, with what was sent about the customer; set $ACCESS_TOKEN and $API_KEY in the shell.</source>
        <translation>Copié en cURL, avec ce qui a été envoyé sur le client&#xa0;; définissez $ACCESS_TOKEN et $API_KEY dans le terminal.</translation>
    </message>
    <message>
        <source>Copied the row of the call.</source>
        <translation>Ligne de la requête copiée.</translation>
    </message>
    <message>
        <source>Copied the request id.</source>
        <translation>Identifiant de la requête copié.</translation>
    </message>
    <message>
        <source>Copied for support, without personal data.</source>
        <translation>Copié pour l’assistance, sans données personnelles.</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’identifiant de la requête</translation>
    </message>
</context>
<context>
    <name>desk::AdviceBox</name>
    <message>
        <source>Split it</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>desk::Auditing</name>
    <message>
        <source>The key of this computer&apos;s audit trail is not in the keychain; it may be locked. Nothing is noted in the trail. Tell your administrator.</source>
        <translation>La clé du journal d’audit de cet ordinateur n’est pas dans le trousseau&#xa0;; il est peut-être verrouillé. Rien n’est noté dans le journal. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, and so no audit trail is kept. Tell your administrator.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur&#xa0;: aucun journal d’audit n’est tenu. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The keychain does not open, and so no audit trail is kept. Unlock it, and start the program again.</source>
        <translation>Le trousseau ne s’ouvre pas&#xa0;: aucun journal d’audit n’est tenu. Déverrouillez-le, et relancez le programme.</translation>
    </message>
    <message>
        <source>The audit trail can&apos;t be written to this computer&apos;s disk at the moment. Is it full? What is to be noted is kept in memory, and tried again every ten seconds; your work goes on.</source>
        <translation>Le journal d’audit ne peut pas être écrit sur le disque de cet ordinateur pour le moment. Est-il plein&#xa0;? Ce qui est à noter reste en mémoire, et un nouvel essai a lieu toutes les dix secondes&#xa0;; votre travail continue.</translation>
    </message>
</context>
<context>
    <name>desk::CallBar</name>
    <message>
        <source>Close call</source>
        <translation>Fermer l’appel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Call from a number, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::CallModel</name>
    <message>
        <source>Copy as cURL (Enter)</source>
        <translation>Copier en cURL (Entrée)</translation>
    </message>
    <message>
        <source>Copy row (Ctrl+C)</source>
        <translation>Copier la ligne (Ctrl+C)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identifiant de la requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>desk::CallTable</name>
    <message>
        <source>Calls of this run, newest first</source>
        <translation>Requêtes depuis le démarrage, la plus récente d’abord</translation>
    </message>
    <message>
        <source>400 too many requests</source>
        <comment>the longest end of a call</comment>
        <translation>400 réponse trop longue</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
</context>
<context>
    <name>desk::CallTimer</name>
    <message>
        <source>How long the call has lasted</source>
        <translation>Depuis combien de temps l’appel dure</translation>
    </message>
    <message>
        <source>Copy call</source>
        <translation>Copier l’appel</translation>
    </message>
    <message>
        <source>Copy the call&apos;s id, its start and how long it has lasted</source>
        <translation>Copier l’identifiant de l’appel, son début et sa durée</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::CardCell</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The profile has another value. The choice is among the changes.</source>
        <translation>La fiche a une autre valeur. Le choix se fait parmi les modifications.</translation>
    </message>
    <message>
        <source>Somebody else has changed this. The choice is among the changes.</source>
        <translation>Quelqu’un d’autre a modifié ceci. Le choix se fait parmi les modifications.</translation>
    </message>
    <message>
        <source>Will be cleared. Was: %1</source>
        <translation>Sera effacé. Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed. Was empty</source>
        <translation>Modifié. Avant&#xa0;: vide</translation>
    </message>
    <message>
        <source>Changed. Was: %1</source>
        <translation>Modifié. Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Say back</source>
        <translation>É&amp;peler</translation>
    </message>
</context>
<context>
    <name>desk::CardChoice</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What is on the card</source>
        <translation>Contenu de la fiche</translation>
    </message>
</context>
<context>
    <name>desk::CardPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>desk::CellButtons</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler la modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::ChangeBar</name>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ChangeLists</name>
    <message>
        <source>Your choice is needed</source>
        <translation>Votre choix est nécessaire</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Seront modifiés</translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation>Seront effacés</translation>
    </message>
    <message>
        <source>Address, phones, consents and national identifier are sent whole, with their unchanged parts.</source>
        <translation>L’adresse, les téléphones, les consentements et l’identifiant national sont envoyés en entier, avec leurs parties inchangées.</translation>
    </message>
</context>
<context>
    <name>desk::ChangeRow</name>
    <message>
        <source>Undo change of %1</source>
        <translation>Annuler la modification : %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2, new: %3</source>
        <translation>%1 : %2, nouveau : %3</translation>
    </message>
</context>
<context>
    <name>desk::ChangeSender</name>
    <message>
        <source>The server takes its time; what you typed is kept.</source>
        <translation>Le serveur prend son temps&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile already has these values.</source>
        <translation>Rien n’a été envoyé&#xa0;: le profil a déjà ces valeurs.</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be noted on this computer that the changes are on the way. Is the disk full? Make room, then send again.</source>
        <translation>Rien n’a été envoyé&#xa0;: cet ordinateur n’a pas pu noter que les modifications sont en route. Le disque est-il plein&#xa0;? Faites de la place, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Send without a note</source>
        <translation>Envoyer sans note</translation>
    </message>
    <message>
        <source>&amp;Use this address anyway</source>
        <translation>&amp;Utiliser quand même cette adresse</translation>
    </message>
    <message>
        <source>Changes stored.</source>
        <translation>Modifications enregistrées.</translation>
    </message>
    <message>
        <source>Check what was stored</source>
        <translation>Vérifier ce qui a été enregistré</translation>
    </message>
</context>
<context>
    <name>desk::ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Envoyer les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>The address is sent as it is, without the server&apos;s check.</source>
        <translation>L’adresse est envoyée telle quelle, sans la vérification du serveur.</translation>
    </message>
    <message>
        <source>Nothing is sent until you say so.</source>
        <translation>Rien n’est envoyé avant que vous le disiez.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Envoyer %n modification</numerusform>
            <numerusform>Envoyer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>To be mended first: %1</source>
        <translation>À corriger d’abord : %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which values stay</source>
        <translation>Choisissez les valeurs qui restent</translation>
    </message>
    <message>
        <source>Somebody else changed this customer</source>
        <translation>Quelqu’un d’autre a modifié ce client</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>desk::Commands</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir un client</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation>Modifier tous les champs</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Paste to fill…</source>
        <translation>Coller pour remplir…</translation>
    </message>
    <message>
        <source>Say it back</source>
        <translation>Répéter au client</translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation>À propos de Customer Desk</translation>
    </message>
    <message>
        <source>New from clipboard</source>
        <translation>Nouveau depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Show what a call brought</source>
        <translation>Montrer ce qu’un appel a amené</translation>
    </message>
    <message>
        <source>Tab used before</source>
        <translation>Onglet utilisé avant</translation>
    </message>
    <message>
        <source>Tab used longest ago</source>
        <translation>Onglet le moins récemment utilisé</translation>
    </message>
    <message>
        <source>Tab to the right</source>
        <translation>Onglet de droite</translation>
    </message>
    <message>
        <source>Tab to the left</source>
        <translation>Onglet de gauche</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Tous les onglets</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Read-back card…</source>
        <translation>Fiche de relecture…</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy customer id</source>
        <translation>Copier l’identifiant client</translation>
    </message>
    <message>
        <source>Copy GM number</source>
        <translation>Copier le numéro GM</translation>
    </message>
    <message>
        <source>Copy profile as text</source>
        <translation>Copier le profil en texte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>PIN for unlocking…</source>
        <translation>Code PIN de déverrouillage…</translation>
    </message>
    <message>
        <source>Switch agent</source>
        <translation>Changer d’agent</translation>
    </message>
</context>
<context>
    <name>desk::CompanyPanel</name>
    <message>
        <source>Opens your browser. Nothing is typed here.</source>
        <translation>Ouvre votre navigateur. Rien n’est saisi ici.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Terminez la connexion dans votre navigateur</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in with your company account</source>
        <translation>Se connecter avec le compte de l’entreprise</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>Opens your browser. No password is typed here.</source>
        <translation>Ouvre votre navigateur. Aucun mot de passe n’est saisi ici.</translation>
    </message>
</context>
<context>
    <name>desk::ConflictRow</name>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>Envoyer la mienne</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Garder la leur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send mine: %1</source>
        <translation>Envoyer la mienne : %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Somebody else has changed this. It was: %1. Theirs: %2. Yours: %3.</source>
        <translation>Quelqu’un d’autre a modifié ceci. Avant&#xa0;: %1. La leur&#xa0;: %2. La vôtre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The profile has: %1. It belongs to another address than the one you typed; “Send mine” clears it.</source>
        <translation>La fiche a : %1. Cela appartient à une autre adresse que celle que vous avez saisie ; « Envoyer la mienne » l’efface.</translation>
    </message>
    <message>
        <source>The profile has: %1. You typed: %2.</source>
        <translation>Le profil contient&#xa0;: %1. Votre saisie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
</context>
<context>
    <name>desk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>desk::CreatedPanel</name>
    <message>
        <source>Copy customer id</source>
        <translation>Copier l’identifiant client</translation>
    </message>
    <message>
        <source>Copy GM number</source>
        <translation>Copier le numéro GM</translation>
    </message>
    <message>
        <source>Reading the profile back…</source>
        <translation>Relecture du profil…</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>GM number</source>
        <translation>Numéro GM</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore attribué</translation>
    </message>
    <message>
        <source>The profile was read back: everything is stored as typed.</source>
        <translation>Le profil a été relu&#xa0;: tout est enregistré tel que saisi.</translation>
    </message>
    <message>
        <source>The customer is created, but the profile could not be read back.</source>
        <translation>Le client est créé, mais le profil n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>The profile was read back:</source>
        <translation>Le profil a été relu&#xa0;:</translation>
    </message>
    <message>
        <source>Everything else is stored as typed.</source>
        <translation>Tout le reste est enregistré tel que saisi.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Hide what was created</source>
        <translation>Masquer ce qui a été créé</translation>
    </message>
</context>
<context>
    <name>desk::CreationPage</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Kept as a draft, sealed.</source>
        <translation>Gardé comme brouillon, chiffré.</translation>
    </message>
    <message>
        <source>Kept in memory, until the program ends.</source>
        <translation>Gardé en mémoire, jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>It is not known whether the customer was created. Close all the same? The same customer can&apos;t be created before that is known.</source>
        <translation>On ne sait pas si le client a été créé. Fermer quand même&#xa0;? Le même client ne peut pas être créé avant que cela soit éclairci.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>desk::CreationView</name>
    <message>
        <source>Looking whether this customer exists already…</source>
        <translation>Recherche d’un client déjà existant…</translation>
    </message>
    <message>
        <source>Create now</source>
        <translation>Créer maintenant</translation>
    </message>
    <message>
        <source>Creating the customer, without the server&apos;s check of the address…</source>
        <translation>Création du client, sans le contrôle de l’adresse par le serveur…</translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation>Création du client…</translation>
    </message>
    <message>
        <source>The other attempt has ended, and no customer is known from it. Nothing was sent from here; you can create the customer now.</source>
        <translation>L’autre tentative est terminée, et aucun client n’en est connu. Rien n’a été envoyé d’ici ; vous pouvez maintenant créer le client.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>&amp;Use this address anyway</source>
        <translation>&amp;Utiliser quand même cette adresse</translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be noted on this computer that the customer is on the way. Is the disk full? Make room, then create again.</source>
        <translation>Rien n’a été envoyé&#xa0;: cet ordinateur n’a pas pu noter que le client est en route. Le disque est-il plein&#xa0;? Faites de la place, puis créez à nouveau.</translation>
    </message>
    <message>
        <source>Create without a note</source>
        <translation>Créer sans note</translation>
    </message>
    <message>
        <source>This customer seems to exist already:</source>
        <translation>Ce client semble déjà exister&#xa0;:</translation>
    </message>
    <message>
        <source>This customer was created on this computer on %1:</source>
        <translation>Ce client a été créé sur cet ordinateur le %1 :</translation>
    </message>
    <message>
        <source>This customer was sent from this computer on %1, and found:</source>
        <translation>Ce client a été envoyé depuis cet ordinateur le %1, puis trouvé :</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Looking for the customer…</source>
        <translation>Recherche du client…</translation>
    </message>
    <message>
        <source>The search for the customer failed:</source>
        <translation>La recherche du client a échoué :</translation>
    </message>
    <message>
        <source>Compare below before you create again; a new customer may take a moment to be found.</source>
        <translation>Comparez ci-dessous avant de créer à nouveau&#xa0;; un nouveau client peut mettre un moment à être trouvé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Change what I typed</source>
        <translation>Modifier ma saisie</translation>
    </message>
    <message>
        <source>The customer may exist twice after this. Why are you sure that nobody was created?</source>
        <translation>Le client risque ensuite d’exister deux fois. Pourquoi êtes-vous sûr que personne n’a été créé&#xa0;?</translation>
    </message>
    <message>
        <source>Open %1 instead of creating a customer?

What you typed can go along as unsent changes: you review them there, and nothing is overwritten without your choice.</source>
        <translation>Ouvrir %1 au lieu de créer un client&#xa0;?

Votre saisie peut suivre comme modifications non envoyées&#xa0;: vous les relisez là-bas, et rien n’est remplacé sans votre choix.</translation>
    </message>
    <message>
        <source>It can&apos;t go along: %1.</source>
        <translation>Ne peut pas être repris – %1.</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Ouvrir à la place</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Open, discard what I typed</source>
        <translation>&amp;Ouvrir, abandonner ma saisie</translation>
    </message>
    <message>
        <source>Open and &amp;carry over</source>
        <translation>Ouvrir et &amp;reprendre ma saisie</translation>
    </message>
    <message>
        <source>The customer is being created; this tab can be closed when the answer is there.</source>
        <translation>Le client est en cours de création ; cet onglet pourra être fermé quand la réponse sera là.</translation>
    </message>
    <message>
        <source>If it is somebody else, say why, then create.</source>
        <translation>Si c’est quelqu’un d’autre, dites pourquoi, puis créez.</translation>
    </message>
</context>
<context>
    <name>desk::CustomerTabs</name>
    <message>
        <source>Open customers</source>
        <translation>Clients ouverts</translation>
    </message>
    <message>
        <source>Changes are being sent; the tab can be closed after that.</source>
        <translation>Envoi des modifications en cours&#xa0;; l’onglet pourra être fermé ensuite.</translation>
    </message>
    <message>
        <source>The changes of %1 were not sent. Discard them?</source>
        <translation>Les modifications de %1 n’ont pas été envoyées. Les abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>It is not known whether the changes of %1 were stored. Discard them here all the same?</source>
        <translation>On ne sait pas si les modifications de %1 ont été enregistrées. Les abandonner ici malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Nouveau client : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, customer id</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::DurationChart</name>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>The last answers, oldest first, in milliseconds: %1</source>
        <translation>Les dernières réponses, la plus ancienne d’abord, en millisecondes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::EmptyFields</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n more empty</source>
        <translation>
            <numerusform>%n autre vide</numerusform>
            <numerusform>%n autres vides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FieldsStep</name>
    <message>
        <source>Fields marked</source>
        <translation>Les champs marqués</translation>
    </message>
    <message>
        <source>are required.</source>
        <translation>sont obligatoires.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Choisir le pays</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Changer de pays</translation>
    </message>
</context>
<context>
    <name>desk::FindHints</name>
    <message>
        <source>opens the customer with this id at once</source>
        <translation>ouvre aussitôt le client qui a cet identifiant</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>a phone, national or with +33</source>
        <translation>un téléphone, national ou avec +33</translation>
    </message>
    <message>
        <source>a last name and a date of birth</source>
        <translation>un nom et une date de naissance</translation>
    </message>
    <message>
        <source>last name, first name and postal code</source>
        <translation>nom, prénom et code postal</translation>
    </message>
    <message>
        <source>words that belong together</source>
        <translation>des mots qui vont ensemble</translation>
    </message>
    <message>
        <source>a GM number</source>
        <translation>un numéro GM</translation>
    </message>
    <message>
        <source>a customer id that looks like a postal code</source>
        <translation>un identifiant client qui ressemble à un code postal</translation>
    </message>
    <message>
        <source>Type what the caller says</source>
        <translation>Tapez ce que dit l’appelant</translation>
    </message>
</context>
<context>
    <name>desk::FindLine</name>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir un client</translation>
    </message>
    <message>
        <source>Find or open a customer: id, e-mail, phone, name…</source>
        <translation>Chercher ou ouvrir un client : identifiant, e-mail, téléphone, nom…</translation>
    </message>
    <message>
        <source>Enter opens an id, and searches anything else.</source>
        <translation>Entrée ouvre un identifiant et cherche tout le reste.</translation>
    </message>
</context>
<context>
    <name>desk::FindPanel</name>
    <message>
        <source>Open as customer i&amp;d</source>
        <translation>Ouvrir comme i&amp;dentifiant client</translation>
    </message>
    <message>
        <source>Search as phone or &amp;GM number</source>
        <translation>Chercher comme téléphone ou numéro &amp;GM</translation>
    </message>
    <message>
        <source>Search more &amp;widely</source>
        <translation>Chercher plus &amp;largement</translation>
    </message>
    <message>
        <source>&amp;More results</source>
        <translation>&amp;Plus de résultats</translation>
    </message>
    <message>
        <source>What the find line has found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Also tries the other ways in which the line can be understood.</source>
        <translation>Essaie aussi les autres façons de comprendre la ligne.</translation>
    </message>
    <message>
        <source>Searching more widely…</source>
        <translation>Recherche plus large…</translation>
    </message>
    <message>
        <source>Reading more results…</source>
        <translation>Lecture d’autres résultats…</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur est occupé. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Le serveur est occupé. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Opening customer %1…</source>
        <translation>Ouverture du client %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer « %1 »</translation>
    </message>
    <message>
        <source>Open selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
</context>
<context>
    <name>desk::ForgetButton</name>
    <message>
        <source>Takes all recent customers out of this list and off this computer.</source>
        <translation>Retire tous les clients récents de cette liste et de cet ordinateur.</translation>
    </message>
    <message>
        <source>Forget all %1?</source>
        <translation>Oublier les %1&#xa0;?</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>desk::FormCell</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>desk::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Not opened from here: %1</source>
        <translation>Ne s’ouvre pas d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>Pour les agents</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Pour les administrateurs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this guide.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans ce guide.</translation>
    </message>
</context>
<context>
    <name>desk::HistoryDialog</name>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Filter by name, id or field</source>
        <translation>Filtrer par nom, identifiant ou champ</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Tout o&amp;ublier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Forget everything you have sent from here? It can&apos;t be taken back after that.</source>
        <translation>Oublier tout ce que vous avez envoyé d’ici&#xa0;? Cela ne pourra plus être annulé ensuite.</translation>
    </message>
    <message>
        <source>Forget all now</source>
        <translation>Tout oublier maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>Lecture de ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>Nothing that was sent matches this.</source>
        <translation>Rien de ce qui a été envoyé n’y correspond.</translation>
    </message>
    <message>
        <source>No history is kept: the settings say so.</source>
        <translation>Aucun historique n’est conservé&#xa0;: les réglages le veulent ainsi.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.
Changes and new customers that you send stand here. Changes can be undone from here.</source>
        <translation>Rien n’a encore été envoyé.
Les modifications et les nouveaux clients que vous envoyez figurent ici. Les modifications peuvent être annulées d’ici.</translation>
    </message>
</context>
<context>
    <name>desk::KeychainNotes</name>
    <message>
        <source>There is no keychain on this computer: credentials and unsent work are kept in memory only, until the program ends. Install gnome-keyring or KWallet to keep them.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur&#xa0;: les identifiants et le travail non envoyé ne sont gardés qu’en mémoire, jusqu’à la fin du programme. Installez gnome-keyring ou KWallet pour les garder.</translation>
    </message>
    <message>
        <source>The keychain does not open: credentials and unsent work are kept in memory only, until the program ends. Unlock it, and start the program again.</source>
        <translation>Le trousseau ne s’ouvre pas&#xa0;: les identifiants et le travail non envoyé ne sont gardés qu’en mémoire, jusqu’à la fin du programme. Déverrouillez-le, puis relancez le programme.</translation>
    </message>
    <message>
        <source>The key of the unsent work that is kept on this computer is not in the keychain; it may be locked. Until then new work is kept in memory only.</source>
        <translation>La clé du travail non envoyé gardé sur cet ordinateur n’est pas dans le trousseau&#xa0;; il est peut-être verrouillé. D’ici là, le nouveau travail n’est gardé qu’en mémoire.</translation>
    </message>
    <message>
        <source>Set the old work aside</source>
        <translation>Mettre l’ancien travail de côté</translation>
    </message>
    <message>
        <source>Signed out, but the keychain did not remove the credentials. Remove the entry CustomerDesk there by hand.</source>
        <translation>Vous êtes déconnecté, mais le trousseau n’a pas supprimé les identifiants de connexion. Supprimez-y l’entrée CustomerDesk à la main.</translation>
    </message>
</context>
<context>
    <name>desk::KeysLine</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>desk::KeysSheet</name>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>desk::Leaving</name>
    <message>
        <source>A request is on its way; sign out after that.</source>
        <translation>Une requête est en cours&#xa0;; déconnectez-vous ensuite.</translation>
    </message>
    <message>
        <source>It is not known whether all that was sent was stored. Sign out and discard here what you typed all the same?</source>
        <translation>On ne sait pas si tout ce qui a été envoyé a été enregistré. Se déconnecter et abandonner votre saisie ici malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>There are unsent changes. Sign out and discard them?</source>
        <translation>Des modifications n’ont pas été envoyées. Se déconnecter et les abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>A request is on its way; the window can be closed after that.</source>
        <translation>Une requête est en cours&#xa0;; la fenêtre pourra être fermée ensuite.</translation>
    </message>
    <message>
        <source>It is not known whether all that was sent was stored.</source>
        <translation>On ne sait pas si tout ce qui a été envoyé a été enregistré.</translation>
    </message>
    <message>
        <source>There are unsent changes.</source>
        <translation>Il y a des modifications non envoyées.</translation>
    </message>
</context>
<context>
    <name>desk::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;Code PIN</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Everything that was open is put away.</source>
        <translation>Tout ce qui était ouvert est rangé.</translation>
    </message>
    <message>
        <source>Nothing was done for a while. Everything that was open is put away.</source>
        <translation>Rien n’a été fait depuis un moment. Tout ce qui était ouvert est rangé.</translation>
    </message>
    <message>
        <source>The screen was locked. Everything that was open is put away.</source>
        <translation>L’écran a été verrouillé. Tout ce qui était ouvert est rangé.</translation>
    </message>
    <message>
        <source>The computer was asleep. Everything that was open is put away.</source>
        <translation>L’ordinateur était en veille. Tout ce qui était ouvert est rangé.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>This is Training: nobody&apos;s data is in it.</source>
        <translation>Ceci est l’entraînement&#xa0;: il ne contient les données de personne.</translation>
    </message>
    <message>
        <source>Only the agent who is signed in can unlock it. It comes back as it was, down to the word.</source>
        <translation>Seul l’agent connecté peut déverrouiller. Tout revient tel quel, au mot près.</translation>
    </message>
    <message>
        <source>Discard what is unsent and sign out</source>
        <translation>Abandonner ce qui n’est pas envoyé et se déconnecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>desk::Locking</name>
    <message>
        <source>A call waits. It comes up once this is unlocked.</source>
        <translation>Un appel attend. Il s’affichera une fois la fenêtre déverrouillée.</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %n second(s), as nothing has been done. A key or the mouse puts it off.</source>
        <translation>
            <numerusform>La fenêtre se verrouille dans %n seconde, car rien n’a été fait. Une touche ou la souris l’évite.</numerusform>
            <numerusform>La fenêtre se verrouille dans %n secondes, car rien n’a été fait. Une touche ou la souris l’évite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A request is on its way. It can be unlocked once that has ended.</source>
        <translation>Une requête est en cours. Le déverrouillage sera possible ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. %n try(s) left.</source>
        <translation>
            <numerusform>Ce code PIN est faux. Il reste %n essai.</numerusform>
            <numerusform>Ce code PIN est faux. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not give the PIN. Sign in to unlock.</source>
        <translation>Le trousseau ne donne pas le code PIN. Connectez-vous pour déverrouiller.</translation>
    </message>
    <message>
        <source>A request is on its way; sign out after that.</source>
        <translation>Une requête est en cours&#xa0;; déconnectez-vous ensuite.</translation>
    </message>
    <message>
        <source>What is unsent can&apos;t be kept on this computer: there is no keychain.</source>
        <translation>Ce qui n’est pas envoyé ne peut pas être conservé sur cet ordinateur&#xa0;: il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>A request is on its way; the window can be closed after that.</source>
        <translation>Une requête est en cours&#xa0;; la fenêtre pourra être fermée ensuite.</translation>
    </message>
    <message>
        <source>There is unsent work that is in memory only. Unlock to close.</source>
        <translation>Un travail non envoyé n’est qu’en mémoire. Déverrouillez pour fermer.</translation>
    </message>
    <message>
        <source>What is unsent can&apos;t be written to this computer&apos;s disk.</source>
        <translation>Ce qui n’est pas envoyé ne peut pas être écrit sur le disque de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait. The last one comes up once this is unlocked.</source>
        <translation>
            <numerusform>Un appel attend. Il s’affiche au déverrouillage.</numerusform>
            <numerusform>%n appels attendent. Le dernier s’affiche au déverrouillage.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN was wrong three times. Sign in to unlock.</source>
        <translation>Ce code PIN a été faux trois fois. Connectez-vous pour déverrouiller.</translation>
    </message>
</context>
<context>
    <name>desk::Looks</name>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte %1 %</translation>
    </message>
    <message>
        <source>The text size is set by your administrator</source>
        <translation>La taille du texte est fixée par votre administrateur</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>What you type can&apos;t be written to this computer&apos;s disk at the moment. Is it full? It is kept in memory, and tried again every ten seconds.</source>
        <translation>Votre saisie ne peut être écrite sur le disque de cet ordinateur pour le moment. Est-il plein&#xa0;? Elle est gardée en mémoire, et un nouvel essai suit toutes les dix secondes.</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment, name of the program</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>desk::MatchesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this one instead</source>
        <translation>Ouvrir celui-ci</translation>
    </message>
    <message>
        <source>May exist already</source>
        <translation>Existe peut-être déjà</translation>
    </message>
    <message>
        <source>Open this one, carry over</source>
        <translation>Ouvrir celui-ci, reprendre la saisie</translation>
    </message>
</context>
<context>
    <name>desk::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur est occupé. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Le serveur est occupé. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::NationalIdWidget</name>
    <message>
        <source>%1 type</source>
        <translation>%1&#xa0;: type</translation>
    </message>
</context>
<context>
    <name>desk::OptInsWidget</name>
    <message>
        <source>%1 consent</source>
        <translation>Consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partners: %1</source>
        <translation>Partenaires&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>desk::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command, a field, a customer, or “city Lyon”…</source>
        <translation>Saisissez une commande, un champ, un client ou «&#xa0;ville Lyon&#xa0;»…</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Nothing can be changed at the moment: changes are on their way, or the profile is not there yet.</source>
        <translation>Rien ne peut être modifié pour le moment&#xa0;: des modifications sont en route, ou le profil n’est pas encore là.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>desk::PaletteList</name>
    <message>
        <source>not possible now</source>
        <translation>pas possible maintenant</translation>
    </message>
    <message>
        <source>Commands, fields and customers</source>
        <translation>Commandes, champs et clients</translation>
    </message>
</context>
<context>
    <name>desk::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PasteDialog</name>
    <message>
        <source>Paste to fill</source>
        <translation>Coller pour remplir</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted &amp;text</source>
        <translation>&amp;Texte collé</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Trouvé dans le texte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>F&amp;ound</source>
        <translation>T&amp;rouvé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>The field has this value already.</source>
        <translation>Le champ a déjà cette valeur.</translation>
    </message>
    <message>
        <source>The text does not say this for certain. Check it before you tick it.</source>
        <translation>Le texte ne le dit pas avec certitude. Vérifiez avant de cocher.</translation>
    </message>
    <message>
        <source>This would replace the present value.</source>
        <translation>Cela remplacerait la valeur actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n field(s)</source>
        <translation>
            <numerusform>Remplir %n champ</numerusform>
            <numerusform>Remplir %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be filled in. Selecting a line shows where it stands in the text.</source>
        <translation>Cochez ce qui doit être rempli. La ligne choisie montre l’endroit dans le texte.</translation>
    </message>
    <message>
        <source>Paste the signature of a mail, an address, a vCard, or a row of a spreadsheet, with its headings if there are any. What is found is listed here before anything is filled in.</source>
        <translation>Collez la signature d’un e-mail, une adresse, une vCard ou une ligne de tableau, avec ses titres s’il y en a. Ce qui est trouvé s’affiche ici avant d’être rempli.</translation>
    </message>
    <message>
        <source>This is too long to be read. Leave only the lines about the customer.</source>
        <translation>C’est trop long pour être lu. Ne gardez que les lignes sur le client.</translation>
    </message>
    <message>
        <source>Nothing was found that fits a field here. A mail signature, an address, a vCard, or a row of a spreadsheet can be read.</source>
        <translation>Rien n’a été trouvé qui convienne à un champ. Une signature d’e-mail, une adresse, une vCard ou une ligne de tableau peuvent être lues.</translation>
    </message>
    <message>
        <source>The present address is another one. Tick all the parts that belong together.</source>
        <translation>L’adresse actuelle est une autre. Cochez toutes les parties qui vont ensemble.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
</context>
<context>
    <name>desk::PhonesWidget</name>
    <message>
        <source>Add phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Numéro de téléphone %1</translation>
    </message>
    <message>
        <source>Phone type %1</source>
        <translation>Type de téléphone %1</translation>
    </message>
    <message>
        <source>Remove phone %1</source>
        <translation>Supprimer le téléphone %1</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>aucun pays</translation>
    </message>
    <message>
        <source>The country the number is dialled in</source>
        <translation>Le pays dans lequel le numéro est composé</translation>
    </message>
    <message>
        <source>Phone country %1</source>
        <translation>Pays du téléphone %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more (of %1)</source>
        <translation>
            <numerusform>Afficher %n de plus (sur %1)</numerusform>
            <numerusform>Afficher %n de plus (sur %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PinDialog</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Un code PIN n’a que des chiffres.</translation>
    </message>
    <message>
        <source>A PIN has six digits or more.</source>
        <translation>Un code PIN a au moins six chiffres.</translation>
    </message>
    <message>
        <source>A PIN has sixty-four digits at most.</source>
        <translation>Un code PIN a au plus soixante-quatre chiffres.</translation>
    </message>
    <message>
        <source>This PIN is guessed easily. Avoid rows and repeated digits.</source>
        <translation>Ce code PIN se devine facilement. Évitez les suites et les chiffres répétés.</translation>
    </message>
    <message>
        <source>PIN for unlocking</source>
        <translation>Code PIN de déverrouillage</translation>
    </message>
    <message>
        <source>A PIN unlocks this window on this computer. After three wrong ones only signing in does. Only a hash of it is kept, in the keychain.</source>
        <translation>Un code PIN déverrouille cette fenêtre sur cet ordinateur. Après trois erreurs, seule une connexion le fait. Seule son empreinte est conservée, dans le trousseau.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>desk::PinSetting</name>
    <message>
        <source>The keychain did not take it. Is it locked?</source>
        <translation>Le trousseau ne l’a pas accepté. Est-il verrouillé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>desk::ProfileCard</name>
    <message>
        <source>as the server sent it</source>
        <translation>tel que le serveur l’a envoyé</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Tout modifier</translation>
    </message>
    <message>
        <source>Edit card %1</source>
        <translation>Modifier la carte %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>desk::ProfileHeader</name>
    <message>
        <source>Copy customer id</source>
        <translation>Copier l’identifiant client</translation>
    </message>
    <message>
        <source>Copy GM number</source>
        <translation>Copier le numéro GM</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Sur liste noire</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation>%1 · %2 points</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>GM</source>
        <translation>GM</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ProfilePage</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Profile read again.</source>
        <translation>Profil relu.</translation>
    </message>
    <message>
        <source>Nothing can be typed at the changes. Esc leads back to the field.</source>
        <translation>Rien ne peut être saisi dans les modifications. Échap ramène au champ.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ProfileValues</name>
    <message>
        <source>There is no value here to say back.</source>
        <translation>Il n’y a ici aucune valeur à répéter.</translation>
    </message>
</context>
<context>
    <name>desk::ProfileView</name>
    <message>
        <source>Reading the profile…</source>
        <translation>Lecture du profil…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>desk::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in to the proxy %1</source>
        <translation>Connexion au proxy %1</translation>
    </message>
    <message>
        <source>The way to the server leads through this proxy, and it wants to know who you are. Ask your administrator if you have no user name for it. What you typed is kept; after signing in the request goes on.</source>
        <translation>Le chemin du serveur passe par ce proxy, qui veut savoir qui vous êtes. Adressez-vous à votre administrateur si vous n’avez pas de nom d’utilisateur. Ce que vous avez saisi est conservé&#xa0;; après la connexion, la requête continue.</translation>
    </message>
    <message>
        <source>The proxy did not take that user name and password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>desk::ReadBackCard</name>
    <message>
        <source>Read-back card</source>
        <translation>Fiche de relecture</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Données du client</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Le PDF n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The card could not be printed.</source>
        <translation>La fiche n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>The card is on its way to the printer.</source>
        <translation>La fiche est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>desk::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>desk::ReasonPicker</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Another reason:</source>
        <translation>Autre raison :</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a number to type, a reason</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>desk::RecentList</name>
    <message>
        <source>Recent customers</source>
        <translation>Clients récents</translation>
    </message>
</context>
<context>
    <name>desk::RecentModel</name>
    <message>
        <source>%1, customer id %2, %3</source>
        <translation>%1, identifiant client %2, %3</translation>
    </message>
    <message>
        <source>%1, customer id %2, %3, %4</source>
        <comment>name, id, town or Latin name, how long ago</comment>
        <translation>%1, identifiant client %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>desk::RecentPart</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>No recent customer has that in the name, the town or the id.</source>
        <translation>Aucun client récent n’a cela dans le nom, la ville ou l’identifiant.</translation>
    </message>
    <message>
        <source>Filter recent customers</source>
        <translation>Filtrer les clients récents</translation>
    </message>
    <message>
        <source>Show the newest %1</source>
        <translation>Montrer les %1 derniers</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Montrer les %1</translation>
    </message>
</context>
<context>
    <name>desk::RecoveryPanel</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Everything stays sealed and is offered at the next sign-in.</source>
        <translation>Tout reste scellé et sera proposé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created (%2).</source>
        <translation>On ne sait pas si %1 a été créé (%2).</translation>
    </message>
    <message>
        <source>It is not known whether the changes to %1 were stored (%2).</source>
        <translation>On ne sait pas si les modifications de %1 ont été enregistrées (%2).</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Look now: %1</source>
        <translation>Regarder maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Abandonner&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed file(s) could not be opened and were set aside in the program&apos;s folder: another key, damage, or a newer version of the program.</source>
        <translation>
            <numerusform>%n fichier scellé n’a pas pu être ouvert et a été mis de côté dans le dossier du programme&#xa0;: autre clé, dommage ou version plus récente du programme.</numerusform>
            <numerusform>%n fichiers scellés n’ont pas pu être ouverts et ont été mis de côté dans le dossier du programme&#xa0;: autre clé, dommage ou version plus récente du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer %1 is held by the computer %2 (%3). It may still be open there.</source>
        <translation>Le nouveau client %1 est retenu par l’ordinateur %2 (%3). Il y est peut-être encore ouvert.</translation>
    </message>
    <message>
        <source>Changes to %1 are held by the computer %2 (%3). They may still be open there.</source>
        <translation>Les modifications de %1 sont retenues par l’ordinateur %2 (%3). Elles y sont peut-être encore ouvertes.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>Reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>Laisser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message numerus="yes">
        <source>new customer, %n field(s), %1</source>
        <translation>
            <numerusform>nouveau client, %n champ, %1</numerusform>
            <numerusform>nouveau client, %n champs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes, %n field(s), %1</source>
        <translation>
            <numerusform>modifications, %n champ, %1</numerusform>
            <numerusform>modifications, %n champs, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RequestFold</name>
    <message>
        <source>Show the exact request</source>
        <translation>Afficher la requête exacte</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message>
        <source>Read it back</source>
        <translation>Relisez au client</translation>
    </message>
    <message>
        <source>Create without the server&apos;s check of the address</source>
        <translation>Créer sans que le serveur vérifie l’adresse</translation>
    </message>
    <message>
        <source>Why need it not be checked?</source>
        <translation>Pourquoi ne faut-il pas la vérifier ?</translation>
    </message>
    <message>
        <source>Reason for not checking the address</source>
        <translation>Raison de ne pas vérifier l’adresse</translation>
    </message>
    <message>
        <source>Still to do before the customer can be created:</source>
        <translation>Reste à faire avant de pouvoir créer le client&#xa0;:</translation>
    </message>
    <message>
        <source>Ask once more:</source>
        <translation>À redemander :</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme écrite</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody was found with this e-mail, phone or name.</source>
        <translation>Personne n’a été trouvé avec cet e-mail, ce téléphone ou ce nom.</translation>
    </message>
    <message>
        <source>Found with this e-mail, phone or name:</source>
        <translation>Trouvé avec cet e-mail, ce téléphone ou ce nom :</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with this e-mail, phone or name can&apos;t be opened: the server gave ids that are none.</source>
        <translation>
            <numerusform>%n client avec cet e-mail, ce téléphone ou ce nom ne peut pas être ouvert : l’identifiant donné par le serveur n’en est pas un.</numerusform>
            <numerusform>%n clients avec cet e-mail, ce téléphone ou ce nom ne peuvent pas être ouverts : les identifiants donnés par le serveur n’en sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the customer: %1 (%2) %3 %4</source>
        <translation>C’est ce client&#xa0;: %1 (%2) %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, less like this one.</source>
        <translation>
            <numerusform>Et %n autre, moins ressemblant.</numerusform>
            <numerusform>Et %n autres, moins ressemblants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SayDialog</name>
    <message>
        <source>Say it back: %1</source>
        <translation>Répéter au client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Épellation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>desk::ScreenPops</name>
    <message>
        <source>comes up once you are signed in. The one before it was left out.</source>
        <translation>s’affichera dès que vous serez connecté. Le précédent a été laissé de côté.</translation>
    </message>
    <message>
        <source>comes up once you are signed in.</source>
        <translation>s’affichera dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>A link from another program was ignored. %1</source>
        <translation>Un lien d’un autre programme a été ignoré. %1</translation>
    </message>
    <message>
        <source>looking for the customer…</source>
        <translation>recherche du client…</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>aucun client trouvé</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>several customers found</source>
        <translation>plusieurs clients trouvés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>this call goes on</source>
        <translation>cet appel continue</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) came while this was locked. The last one is shown.</source>
        <translation>
            <numerusform>Un appel est arrivé pendant le verrouillage. Il est affiché.</numerusform>
            <numerusform>%n appels sont arrivés pendant le verrouillage. Le dernier est affiché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SentDetails</name>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Annuler cette modification</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Puts the values from before into the customer&apos;s page, as changes. Sends nothing.</source>
        <translation>Remet les valeurs d’avant dans la page du client, comme modifications. N’envoie rien.</translation>
    </message>
    <message>
        <source>A new customer: this is what was sent. It can&apos;t be undone from here.</source>
        <translation>Un nouveau client&#xa0;: voici ce qui a été envoyé. Cela ne peut pas être annulé d’ici.</translation>
    </message>
    <message>
        <source>No answer came: it may be stored or not.</source>
        <translation>Aucune réponse n’est venue&#xa0;: c’est peut-être enregistré, ou non.</translation>
    </message>
    <message>
        <source>It was looked for and is not stored: there is nothing to undo.</source>
        <translation>Vérification faite, ce n’est pas enregistré&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The address was sent without the server&apos;s check.</source>
        <translation>L’adresse a été envoyée sans la vérification du serveur.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Raison donnée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: avant %2, après %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Annuler la modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>Annuler ce champ</translation>
    </message>
</context>
<context>
    <name>desk::SettingsDialog</name>
    <message>
        <source>No setting is about that.</source>
        <translation>Aucun réglage ne concerne cela.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>High contrast takes its colours from the system: dark and light, black and white.</source>
        <translation>Le contraste élevé prend les couleurs du système : sombre et clair, noir et blanc.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change it anywhere, Ctrl and 0 set it back.</source>
        <translation>Ctrl et plus ou moins la changent partout, Ctrl et 0 la rétablissent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue du programme</translation>
    </message>
    <message>
        <source>From the next start on. The language of the server&apos;s answers is chosen when you sign in.</source>
        <translation>À partir du prochain démarrage. La langue des réponses du serveur se choisit à la connexion.</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Retenu sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Remember my credentials</source>
        <translation>&amp;Retenir mes identifiants</translation>
    </message>
    <message>
        <source>Remember my credentials</source>
        <translation>Retenir mes identifiants</translation>
    </message>
    <message>
        <source>In the keychain of this computer, nowhere else. Unticked, they are taken out of it at once.</source>
        <translation>Dans le trousseau de cet ordinateur, nulle part ailleurs. Décoché, ils en sont retirés aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Recent customers</source>
        <translation>Clients &amp;récents</translation>
    </message>
    <message>
        <source>How many are kept for the next start: sealed, with the key in the keychain. Without a keychain, none. Fewer counts when the settings are closed: the oldest are forgotten then.</source>
        <translation>Combien sont conservés pour le prochain démarrage&#xa0;: scellés, avec la clé dans le trousseau. Sans trousseau, aucun. En réduire le nombre vaut à la fermeture des réglages&#xa0;: les plus anciens sont alors oubliés.</translation>
    </message>
    <message>
        <source>&amp;Open the tabs of the last time again</source>
        <translation>&amp;Rouvrir les onglets de la dernière fois</translation>
    </message>
    <message>
        <source>Open the tabs of the last time again</source>
        <translation>Rouvrir les onglets de la dernière fois</translation>
    </message>
    <message>
        <source>After a restart, the customers who were open; until you sign out. Kept sealed. What is not sent is offered in any case.</source>
        <translation>Après un redémarrage, les clients qui étaient ouverts, jusqu’à la déconnexion. Conservés scellés. Ce qui n’est pas envoyé est proposé dans tous les cas.</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep what I have sent</source>
        <translation>&amp;Conserver ce que j’ai envoyé</translation>
    </message>
    <message>
        <source>Sealed, on this computer only. What is older is forgotten when the settings are closed.</source>
        <translation>Scellé, sur cet ordinateur seulement. Ce qui est plus ancien est oublié à la fermeture des réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>The oldest are forgotten first, when the settings are closed.</source>
        <translation>Les plus anciens sont oubliés en premier, à la fermeture des réglages.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;here</source>
        <translation>Verrouiller en l’&amp;absence de quelqu’un</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the program locks. What you typed is there again once you are back.</source>
        <translation>Sans touche ni clic pendant ce temps, le programme se verrouille. Ce que vous avez saisi est là à votre retour.</translation>
    </message>
</context>
<context>
    <name>desk::SidePanel</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Not the same person, because</source>
        <translation>Pas la même personne, parce que</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>desk::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>The server no longer accepts the access token. What you typed is kept; after signing in the request goes on. If you are somebody else, cancel and sign out first.</source>
        <translation>Le serveur n’accepte plus le jeton d’accès. Votre saisie est gardée ; après la connexion, la requête continue. Si vous êtes quelqu’un d’autre, annulez et déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>That access token was refused too.</source>
        <translation>Ce jeton d’accès a été refusé aussi.</translation>
    </message>
    <message>
        <source>Your session has ended. What you typed is kept; after signing in the request goes on. If you are somebody else, cancel and sign out first.</source>
        <translation>Votre session a pris fin. Ce que vous avez saisi est conservé&#xa0;; après la connexion, la requête continue. Si vous êtes quelqu’un d’autre, annulez et déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in either. Tell your administrator.</source>
        <translation>Le serveur n’accepte pas non plus cette connexion. Prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>desk::SignInFlow</name>
    <message>
        <source>Training could not be started.</source>
        <translation>L’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be locked; unlock it, or type the credentials.</source>
        <translation>Le trousseau ne répond pas. Il est peut-être verrouillé&#xa0;; déverrouillez-le, ou saisissez les identifiants de connexion.</translation>
    </message>
    <message>
        <source>This API key is made for other languages (%1). If texts look wrong, sign out and choose one of them.</source>
        <translation>Cette clé API est prévue pour d’autres langues (%1). Si des textes semblent faux, déconnectez-vous et choisissez-en une.</translation>
    </message>
    <message>
        <source>Not signed in; what you typed is kept. The next request asks again.</source>
        <translation>Non connecté&#xa0;; votre saisie est conservée. La prochaine requête redemandera.</translation>
    </message>
    <message>
        <source>These credentials belong to somebody else. To work as them, cancel and sign out first: nothing of this session&apos;s work is sent under another name.</source>
        <translation>Ces identifiants sont ceux de quelqu’un d’autre. Pour travailler à ce nom, annulez puis déconnectez-vous&#xa0;: rien du travail de cette session n’est envoyé sous un autre nom.</translation>
    </message>
    <message>
        <source>The server refused these credentials. Check both, and the environment.</source>
        <translation>Le serveur a refusé ces identifiants. Vérifiez les deux, et l’environnement.</translation>
    </message>
    <message>
        <source>Your company knows you, but the server does not accept this sign-in. Tell your administrator.</source>
        <translation>Votre entreprise vous connaît, mais le serveur n’accepte pas cette connexion. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your company knows you, but the server does not accept this sign-in or this API key. Check the key; if it is right, tell your administrator.</source>
        <translation>Votre entreprise vous connaît, mais le serveur n’accepte pas cette connexion ou cette clé d’API. Vérifiez la clé ; si elle est juste, prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>desk::SignInForm</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Training uses invented customers on this computer. It needs no credentials, and nothing leaves the computer.</source>
        <translation>L’entraînement utilise des clients inventés sur cet ordinateur. Il ne demande aucun identifiant de connexion, et rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Practise in Training</source>
        <translation>S’exercer en Entraînement</translation>
    </message>
    <message>
        <source>Use another API key</source>
        <translation>Utiliser une autre clé d’API</translation>
    </message>
    <message>
        <source>&amp;Language of the answers</source>
        <translation>&amp;Langue des réponses</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>Use an API key and a token</source>
        <translation>Utiliser une clé d’API et un jeton</translation>
    </message>
    <message>
        <source>Sign in with your company account</source>
        <translation>Se connecter avec le compte de l’entreprise</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>desk::StartPage</name>
    <message>
        <source>Who is on the line?</source>
        <translation>Qui est en ligne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>desk::StatusLine</name>
    <message>
        <source>Drafts are sealed</source>
        <translation>Brouillons chiffrés</translation>
    </message>
    <message>
        <source>Drafts in memory</source>
        <translation>Brouillons en mémoire</translation>
    </message>
    <message>
        <source>What you type is kept on this computer, sealed with a key that only your keychain has.</source>
        <translation>Votre saisie est gardée sur cet ordinateur, chiffrée avec une clé que seul votre trousseau possède.</translation>
    </message>
    <message>
        <source>What you type is not written to the disk: it ends with the program.</source>
        <translation>Votre saisie n’est pas écrite sur le disque : elle finit avec le programme.</translation>
    </message>
    <message>
        <source>api %1 ms</source>
        <translation>api %1 ms</translation>
    </message>
    <message>
        <source>How long the server took for its last answer.</source>
        <translation>Le temps que le serveur a pris pour sa dernière réponse.</translation>
    </message>
    <message>
        <source>The language of the server&apos;s answers.</source>
        <translation>La langue des réponses du serveur.</translation>
    </message>
    <message>
        <source>%1 · Managed by your administrator</source>
        <comment>version</comment>
        <translation>%1 · Géré par votre administrateur</translation>
    </message>
</context>
<context>
    <name>desk::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>desk::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Any order.</source>
        <translation>Dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>saute</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>relit</translation>
    </message>
</context>
<context>
    <name>desk::TabList</name>
    <message>
        <source>All tabs</source>
        <translation>Tous les onglets</translation>
    </message>
    <message>
        <source>All tabs (%1)</source>
        <translation>Tous les onglets (%1)</translation>
    </message>
</context>
<context>
    <name>desk::TakenOver</name>
    <message>
        <source>Taken over from them</source>
        <translation>Repris de leur version</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2, new: %3</source>
        <translation>%1 : %2, nouveau : %3</translation>
    </message>
</context>
<context>
    <name>desk::TextWidget</name>
    <message>
        <source>%1 characters. What you type here takes their place.</source>
        <translation>%1 caractères. Ce que vous saisissez ici les remplace.</translation>
    </message>
</context>
<context>
    <name>desk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Toutes les commandes (F10)</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
</context>
<context>
    <name>desk::UnlistedCell</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>desk::UnlistedFields</name>
    <message numerus="yes">
        <source>%n more, under Technical</source>
        <translation>
            <numerusform>%n de plus, sous Technique</numerusform>
            <numerusform>%n de plus, sous Technique</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Everything the server sent, as it came</source>
        <translation>Tout ce que le serveur a envoyé, tel quel</translation>
    </message>
</context>
<context>
    <name>desk::UnlockSignIn</name>
    <message>
        <source>Sign in to unlock</source>
        <translation>Se connecter pour déverrouiller</translation>
    </message>
    <message>
        <source>These credentials belong to somebody else. To work as them, cancel and sign out.</source>
        <translation>Ces identifiants sont ceux de quelqu’un d’autre. Pour travailler sous ce nom, annulez et déconnectez-vous.</translation>
    </message>
    <message>
        <source>Everything comes back as it was. If you are somebody else, cancel and sign out.</source>
        <translation>Tout revient comme c’était. Si vous êtes quelqu’un d’autre, annulez et déconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>desk::ValueView</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n pas demandé</numerusform>
            <numerusform>%n pas demandés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::WorkRecovery</name>
    <message>
        <source>This can&apos;t be taken up: another window has it, or the disk can&apos;t be written.</source>
        <translation>Impossible de reprendre ceci&#xa0;: une autre fenêtre l’a, ou le disque ne peut être écrit.</translation>
    </message>
    <message>
        <source>This customer is open with other changes; finish these first.</source>
        <translation>Ce client est ouvert avec d’autres modifications&#xa0;; terminez-les d’abord.</translation>
    </message>
    <message>
        <source>The customer id of this work can&apos;t be read.</source>
        <translation>L’identifiant client de ce travail est illisible.</translation>
    </message>
    <message>
        <source>An earlier attempt could not be closed: it is open in another window, or the disk refuses it. It will be asked for again.</source>
        <translation>Une tentative précédente n’a pas pu être close&#xa0;: elle est ouverte dans une autre fenêtre, ou le disque la refuse. Elle sera redemandée.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Create customers and keep their profiles right.</source>
        <translation>Créer des clients et tenir leurs profils à jour.</translation>
    </message>
    <message>
        <source>Practise with invented customers on this computer.</source>
        <translation>S’entraîner avec des clients inventés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in to this server (https, or http on this computer).</source>
        <translation>Se connecter à ce serveur (https, ou http sur cet ordinateur).</translation>
    </message>
    <message>
        <source>Open this customer.</source>
        <translation>Ouvrir ce client.</translation>
    </message>
    <message>
        <source>Start with a new customer.</source>
        <translation>Commencer par un nouveau client.</translation>
    </message>
    <message>
        <source>Language of the program, e.g. en or fr.</source>
        <translation>Langue du programme, par exemple en ou fr.</translation>
    </message>
    <message>
        <source>--training and --server exclude each other.</source>
        <translation>--training et --server s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--server: this address is refused. It must begin with https://; http:// is accepted for this computer only (127.0.0.1, localhost), because credentials would travel readable by others.</source>
        <translation>--server&#xa0;: cette adresse est refusée. Elle doit commencer par https://&#xa0;; http:// n’est accepté que pour cet ordinateur (127.0.0.1, localhost), car les identifiants de connexion circuleraient lisibles par d’autres.</translation>
    </message>
    <message>
        <source>With --new, --open or --find: the caller&apos;s number.</source>
        <translation>Avec --new, --open ou --find&#xa0;: le numéro de l’appelant.</translation>
    </message>
    <message>
        <source>With --new or --find: the caller&apos;s e-mail address.</source>
        <translation>Avec --new ou --find&#xa0;: l’adresse e-mail de l’appelant.</translation>
    </message>
    <message>
        <source>With --new or --find: the caller&apos;s first name.</source>
        <translation>Avec --new ou --find&#xa0;: le prénom de l’appelant.</translation>
    </message>
    <message>
        <source>With --new or --find: the caller&apos;s last name.</source>
        <translation>Avec --new ou --find&#xa0;: le nom de l’appelant.</translation>
    </message>
    <message>
        <source>With --new, --open or --find: the telephone system&apos;s call id.</source>
        <translation>Avec --new, --open ou --find&#xa0;: l’identifiant d’appel du système téléphonique.</translation>
    </message>
    <message>
        <source>Find a customer by an id, a phone, an e-mail, a name…</source>
        <translation>Chercher un client par un identifiant, un téléphone, un e-mail, un nom…</translation>
    </message>
    <message>
        <source>customerdesk:open/ID, customerdesk:new?phone=…, customerdesk:find?phone=…</source>
        <translation>customerdesk:open/ID, customerdesk:new?phone=…, customerdesk:find?phone=…</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>--open, --new, --find and a link exclude each other.</source>
        <translation>--open, --new, --find et un lien s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>What is known of a call goes with --new, --open or --find.</source>
        <translation>Ce que l’on sait d’un appel va avec --new, --open ou --find.</translation>
    </message>
    <message>
        <source>Look through this computer&apos;s audit trail, or one FILE of it, and say what is bad.</source>
        <translation>Examiner le journal d’audit de cet ordinateur, ou un seul FICHIER, et dire ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Seal the audit trail for the administrator into this file.</source>
        <translation>Sceller le journal d’audit pour l’administrateur dans ce fichier.</translation>
    </message>
    <message>
        <source>Say which settings are in force and where they come from.</source>
        <translation>Dire quels réglages valent et d’où ils viennent.</translation>
    </message>
    <message>
        <source>--server: where to sign in is set by your administrator.</source>
        <translation>--server&#xa0;: le lieu de connexion est fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>--server: your administrator does not allow access tokens, and there is no other way to sign in to this server.</source>
        <translation>--server&#xa0;: votre administrateur n’autorise pas les jetons d’accès, et il n’y a pas d’autre façon de se connecter à ce serveur.</translation>
    </message>
</context>
</TS>
