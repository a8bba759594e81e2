<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>That would be an age of %n year(s). Ask once more.</source>
        <translation>
            <numerusform>That would be an age of %n year. Ask once more.</numerusform>
            <numerusform>That would be an age of %n years. Ask once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n year</numerusform>
            <numerusform>%1 · %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <comment>named as wrong</comment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreationView</name>
    <message numerus="yes">
        <source>%n customer(s) with this e-mail, phone or name can&apos;t be shown: the server gave ids that are none.</source>
        <translation>
            <numerusform>%n customer with this e-mail, phone or name can&apos;t be shown: the server gave an id that is none.</numerusform>
            <numerusform>%n customers with this e-mail, phone or name can&apos;t be shown: the server gave ids that are none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Try again in %n hour.</numerusform>
            <numerusform>Try again in %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundSentence</name>
    <message numerus="yes">
        <source>%n customer(s) found with “%1”.</source>
        <translation>
            <numerusform>%n customer found with “%1”.</numerusform>
            <numerusform>%n customers found with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found, but with ids that this program can&apos;t use. Tell your administrator.</source>
        <translation>
            <numerusform>%n customer found, but with an id that this program can&apos;t use. Tell your administrator.</numerusform>
            <numerusform>%n customers found, but with ids that this program can&apos;t use. Tell your administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found. Enter opens the selected one.</source>
        <translation>
            <numerusform>%n customer found. Enter opens the selected one.</numerusform>
            <numerusform>%n customers found. Enter opens the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found with %1. Enter opens the selected one.</source>
        <translation>
            <numerusform>%n customer found with %1. Enter opens the selected one.</numerusform>
            <numerusform>%n customers found with %1. Enter opens the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown so far.</source>
        <comment>customers of a longer list</comment>
        <translation>
            <numerusform>%n shown so far.</numerusform>
            <numerusform>%n shown so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be shown: this program can&apos;t use their ids.</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n more can&apos;t be shown: this program can&apos;t use its id.</numerusform>
            <numerusform>%n more can&apos;t be shown: this program can&apos;t use their ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a customer</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>At most %n character(s) are possible.</source>
        <translation>
            <numerusform>At most %n character is possible.</numerusform>
            <numerusform>At most %n characters are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n year</numerusform>
            <numerusform>%1 · %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInProblem</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. Set it right, then sign in.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute slow. Set it right, then sign in.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes slow. Set it right, then sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. Set it right, then sign in.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute fast. Set it right, then sign in.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes fast. Set it right, then sign in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ActivityPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ChangeBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ChangesPanel</name>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::EmptyFields</name>
    <message numerus="yes">
        <source>%n more empty</source>
        <translation>
            <numerusform>%n more empty</numerusform>
            <numerusform>%n more empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FindPanel</name>
    <message numerus="yes">
        <source>The server is busy. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The server is busy. Trying again in %n second.</numerusform>
            <numerusform>The server is busy. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Locking</name>
    <message numerus="yes">
        <source>The window locks in %n second(s), as nothing has been done. A key or the mouse puts it off.</source>
        <translation>
            <numerusform>The window locks in %n second, as nothing has been done. A key or the mouse puts it off.</numerusform>
            <numerusform>The window locks in %n seconds, as nothing has been done. A key or the mouse puts it off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. %n try(s) left.</source>
        <translation>
            <numerusform>This PIN is wrong. %n try left.</numerusform>
            <numerusform>This PIN is wrong. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait. The last one comes up once this is unlocked.</source>
        <translation>
            <numerusform>A call waits. It comes up once this is unlocked.</numerusform>
            <numerusform>%n calls wait. The last one comes up once this is unlocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MatchesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MessageBar</name>
    <message numerus="yes">
        <source>The server is busy. Trying again in %n second(s).</source>
        <translation>
            <numerusform>The server is busy. Trying again in %n second.</numerusform>
            <numerusform>The server is busy. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperView</name>
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
    <message numerus="yes">
        <source>Fill in %n field(s)</source>
        <translation>
            <numerusform>Fill in %n field</numerusform>
            <numerusform>Fill in %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PhonesWidget</name>
    <message numerus="yes">
        <source>Show %n more (of %1)</source>
        <translation>
            <numerusform>Show %n more (of %1)</numerusform>
            <numerusform>Show %n more (of %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ProfileHeader</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RecoveryPanel</name>
    <message numerus="yes">
        <source>%n sealed file(s) could not be opened and were set aside in the program&apos;s folder: another key, damage, or a newer version of the program.</source>
        <translation>
            <numerusform>%n sealed file could not be opened and was set aside in the program&apos;s folder: another key, damage, or a newer version of the program.</numerusform>
            <numerusform>%n sealed files could not be opened and were set aside in the program&apos;s folder: another key, damage, or a newer version of the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new customer, %n field(s), %1</source>
        <translation>
            <numerusform>new customer, %n field, %1</numerusform>
            <numerusform>new customer, %n fields, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes, %n field(s), %1</source>
        <translation>
            <numerusform>changes, %n field, %1</numerusform>
            <numerusform>changes, %n fields, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewStep</name>
    <message numerus="yes">
        <source>%n customer(s) with this e-mail, phone or name can&apos;t be opened: the server gave ids that are none.</source>
        <translation>
            <numerusform>%n customer with this e-mail, phone or name can&apos;t be opened: the server gave an id that is none.</numerusform>
            <numerusform>%n customers with this e-mail, phone or name can&apos;t be opened: the server gave ids that are none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, less like this one.</source>
        <translation>
            <numerusform>And %n more, less like this one.</numerusform>
            <numerusform>And %n more, less like this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ScreenPops</name>
    <message numerus="yes">
        <source>%n call(s) came while this was locked. The last one is shown.</source>
        <translation>
            <numerusform>A call came while this was locked. It is shown.</numerusform>
            <numerusform>%n calls came while this was locked. The last one is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SettingsDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StepButton</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::UnlistedFields</name>
    <message numerus="yes">
        <source>%n more, under Technical</source>
        <translation>
            <numerusform>%n more, under Technical</numerusform>
            <numerusform>%n more, under Technical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ValueView</name>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
</context>
</TS>
