// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/typedtext.h"

#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>

namespace desk {

namespace {

using typed::Why;

class TypedText {
    Q_DECLARE_TR_FUNCTIONS(TypedText)

public:
    /// The words of a translation, apart by blanks: a language may have more than one.
    static QStringList split(const QString &words) { return words.split(u' ', Qt::SkipEmptyParts); }

    static TypedWords words()
    {
        TypedWords words{.open
                         = split(tr("open", "typed before an id; more words apart by blanks")),
                         .find = split(tr("find", "typed before what is searched for")),
                         .create = split(tr("new", "typed alone: a new customer")),
                         .clear = split(tr("clear", "typed before a field's label")),
                         .yes = split(tr("yes", "typed for a consent")),
                         .no = split(tr("no", "typed for a consent")),
                         .codes = {}};
        const auto add = [&words](std::span<const char *const> codes) {
            for (const char *each : codes) {
                const QString code = QString::fromLatin1(each);
                words.codes.append({code, enumerationText(code)});
            }
        };
        add(phoneTypes());
        add(nationalIdTypes());
        for (const Field &row : fields())
            add(row.choices);
        return words;
    }

    static QString about(const typed::NotUnderstood &no)
    {
        const QString label = no.field ? labelOf(*no.field) : QString();
        switch (no.why) {
        case Why::NoCommand:
            return {};
        case Why::TooLong:
            return tr("This is too long for a command.");
        case Why::ValueMissing:
            return no.field ? tr("%1: type the new value.").arg(label)
                            : tr("Type what it is about.");
        case Why::NotAnId:
            return tr("This is no customer id. “find” searches for anything else.");
        case Why::UnknownField:
            return tr("No field is called that.");
        case Why::NoPage:
            return tr("%1: no profile is in front.").arg(label);
        case Why::ReadOnly:
            return tr("%1 can't be changed here.").arg(label);
        case Why::CannotBeCleared:
            return tr("%1 can't be cleared.").arg(label);
        case Why::IsEmpty:
            return tr("%1 is empty already.").arg(label);
        case Why::IsSoAlready:
            return tr("%1 has this value already.").arg(label);
        case Why::NotYesOrNo:
            return tr("%1: type yes or no.").arg(label);
        case Why::NotAChoice:
            return tr("%1: this is none of the choices.").arg(label);
        case Why::OnPageOnly:
            return tr("%1: answer each channel on the page.").arg(label);
        case Why::Invalid:
            return labelled(label, problemText(no.problem));
        }
        Q_UNREACHABLE();
    }
};

} // namespace

TypedWords typedWords()
{
    return TypedText::words();
}

FieldNames typedNames(const QString &country)
{
    QList<FieldNames::Name> names;
    for (const Field &row : fields())
        names.append({&row, labelOf(row)});
    for (const Field *part : fieldsOf(Section::Address))
        names.append({part, addressLabel(*part, country)});
    // One phone is typed, not all of them.
    names.append({&field("phones"),
                  QCoreApplication::translate("TypedText", "Phone", "the field's name for one")});
    return FieldNames(names);
}

QString notUnderstoodText(const typed::NotUnderstood &no)
{
    return TypedText::about(no);
}

} // namespace desk
