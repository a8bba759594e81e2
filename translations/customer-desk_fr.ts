<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Enumeration</name>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPF (Brazil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUIL (Argentina)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (Italy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social security number (France)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National register (Belgium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club Med Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fosun partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable for this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You are not allowed to see this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to create customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to change this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to search for customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this way of creating customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found nothing under this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the customer was created. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not created. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the changes were stored. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not stored. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the customer before you create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the profile again to see what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the environment&apos;s address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is marked, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id and the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell your administrator the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Civility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civility (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second name (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third name (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth name (original script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to use personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum for life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum for life since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be cleared. Type a value, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are possible.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line break or another invisible character is inside. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. One looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known. Choose one, or type its two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not known. Choose one, or type its two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number needs digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both the number and the type, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partners: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ChoiceWidget</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CreateWizard</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields marked * are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country first; leave empty what does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the customer has said; unasked is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is being created; this window can be closed when the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the customer was created. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the customer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still not known whether the customer was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first attempt may have created the customer. Compare below before you create again; a new customer may take a moment to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CreatedPanel</name>
    <message>
        <source>Copy customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy GM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the profile back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stored as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was read back: everything is stored as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was read back. Everything else is stored as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is created, but the profile could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::DateWidget</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::FieldRow</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be cleared. Was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Was: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Signed out, but the keychain did not remove the credentials. Remove the entry CustomerDesk there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer, so credentials are kept in memory only. Install gnome-keyring or KWallet to have them remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be locked; unlock it, or type the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for this session only: there is no keychain on this computer. Install gnome-keyring or KWallet to have the credentials remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for this session only: the keychain did not take the credentials. It may be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in: nothing was sent, and what you typed is kept. The next request asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsent changes. Sign out and discard them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being sent; the tab can be closed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of %1 were not sent. Discard them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being sent; the window can be closed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsent changes. Close and discard them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Customer Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create customers and keep their profiles right. Apache License 2.0; uses Qt, QtKeychain and ICU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::NationalIdWidget</name>
    <message>
        <source>%1 type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::OpenDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer &amp;id, e-mail or last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id, e-mail or last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was found. Check the spelling, or try the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found. Enter opens the selected one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OptInsWidget</name>
    <message>
        <source>%1 consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::PhonesWidget</name>
    <message>
        <source>Add phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove phone %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ProfileHeader</name>
    <message>
        <source>Copy customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy GM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GM number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ProfilePage</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Trying again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, is now %3, yours is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else has changed the same in the meantime. Undo a field to keep theirs, or review and send yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the profile already has these values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stored as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stored differently: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be read back; read it again to see what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed in the meantime: %1. Their values were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: %1. Review and send again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phones, consents and national identifier are sent whole, with their unchanged parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back to the customer, then create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do before the customer can be created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found with this e-mail or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found with this e-mail or name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the customer: %1 (%2) %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended: the server no longer accepts the access token. What you typed is kept; after signing in the request goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SignInForm</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training uses invented customers on this computer. It needs no credentials, and nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to create customers and keep their profiles right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not look like the usual ones (name.code.clubmed.com).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::StartPage</name>
    <message>
        <source>Who is on the line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new customer, or open one by id, e-mail or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Create customers and keep their profiles right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with invented customers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to this server (https, or http on this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program, e.g. en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--open: a customer id has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--training and --server exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server: this address is refused. It must begin with https://; http:// is accepted for this computer only (127.0.0.1, localhost), because credentials would travel readable by others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
