#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of the sources of app/ and ui/: how long a file and a function may be, how many files a
class, how many functions the three biggest classes, how many files know a list's keys. Prints what
is over.

packaging/check-shape.py [--report | --self-test]     --report prints, and always succeeds
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST_LINES_OF_FILE = 400
MOST_LINES_OF_FUNCTION = 60  # from its first line to its closing brace
FUNCTIONS_OF_CLASS = {"MainWindow": 29, "CreationPage": 29, "ProfilePage": 29}
FILES_WITH_KEY = {'"number"': 3, '"type"': 4}

# What has braces and is no code: a raw string, a string, a character, a comment, a directive.
NO_CODE = re.compile(
    r"""R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![\w])'(?:\\.|[^'\\\n])+'
      | //[^\n]*
      | /\*.*?\*/
      | ^[ \t]*\#(?:[^\n\\]|\\\n|\\.)*""", re.X | re.S | re.M)
SCOPE = re.compile(r"(?:^|[\s>])(?:namespace|class|struct|union|enum|extern)\b")
QUALIFIED = re.compile(r"((?:\w+(?:<[^<>]*>)?\s*::\s*)+)~?(?:operator\s*\S+?|\w+)\s*\(")
# What stands before a declaration and belongs to none: `public:`, a macro on a line of its own.
BEFORE_HEAD = re.compile(r"^\s*(?:(?:(?:public|private|protected|Q_SIGNALS|Q_SLOTS|public Q_SLOTS"
                         r"|private Q_SLOTS)\s*:(?!:)|[A-Z][A-Z_]+(?:\([^()]*\))?$)\s*)+", re.M)
NAME = re.compile(r"((?:\w+\s*::\s*)*~?(?:operator\s*[^\s(]+|\w+))\s*\(")

Function = collections.namedtuple("Function", "name first last owner")


def without_no_code(text):
    """The text with the same lines and columns, and blanks for all that is no code."""
    return NO_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def closing(code, at):
    """Where the brace that opens at `at` is closed."""
    depth = 0
    for brace in re.finditer(r"[{}]", code[at:]):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return at + brace.start()
    return len(code)


def kind_of_brace(head):
    """What a brace after `head` opens: scope, function or value."""
    bare = re.sub(r"\b(?:template\s*<[^{}]*?>(?=\s*(?:class|struct|\w)))|\[\[.*?\]\]", "", head)
    if head.count("(") > head.count(")"):
        return "value"  # in the middle of an argument list
    if re.match(r"\s*(?:inline\s+)?(?:namespace|class|struct|union|enum)\b", bare):
        return "scope"
    if "(" not in bare:
        return "scope" if SCOPE.search(bare) else "value"
    if re.search(r"\)\s*(?:noexcept\s*)?:(?!:)", bare) and re.search(r"[\w>]\s*$", bare) \
            and not re.search(r"\)\s*(?:const|noexcept|override|final)\s*$", bare):
        return "value"  # a member in a constructor's list
    if re.search(r"=\s*$|\breturn\s*$", bare):
        return "value"
    return "function"


def functions(text):
    """Every function with a body, of namespaces and classes; a lambda counts to its function."""
    code = without_no_code(text)
    found, at, start = [], 0, 0
    while True:
        step = re.compile(r"[{};]").search(code, at)
        if not step:
            return found
        at = step.end()
        if step[0] != "{":
            if step[0] == "}" or code[start:step.start()].count("(") <= code[start:step.start()].count(")"):
                start = at
            continue
        head = code[start:step.start()]
        kind = kind_of_brace(BEFORE_HEAD.sub("", head))
        if kind == "scope":
            start = at
            continue
        at = closing(code, step.start()) + 1
        if kind == "function":
            first = start + len(head) - len(head.lstrip())
            owner = QUALIFIED.search(head)
            name = NAME.search(head)
            found.append(Function(name[1] if name else "?", code.count("\n", 0, first) + 1,
                                  code.count("\n", 0, at) + 1, class_of(owner[1]) if owner else None))
            start = at


def class_of(qualifier):
    """`desk::Journal::Job::` -> Journal: the outermost that is no namespace."""
    for part in re.findall(r"\w+(?=(?:<[^<>]*>)?\s*::)", qualifier):
        if part[0].isupper():
            return part
    return None


def defines(text, name):
    """Whether a source has a class of that name of its own."""
    return re.search(rf"\b(?:class|struct)\s+{name}\b[^;{{(]*{{", text) is not None


def member_functions(text, name):
    """How many member functions the class `name` declares: signals and slots too."""
    code = without_no_code(text)
    head = re.search(rf"\bclass\s+{name}\b[^;{{]*{{", code)
    if not head:
        return None
    body = code[head.end():closing(code, head.end() - 1)]
    while re.search(r"{[^{}]*}", body):  # inline bodies and nested types, from the inside out
        body = re.sub(r"{[^{}]*}", ";", body)
    body = re.sub(r"\b(?:public|private|protected|Q_SIGNALS|Q_OBJECT|Q_SLOTS)\b\s*:?", "", body)
    return sum(1 for part in body.split(";")
               if re.search(r"\w\s*\(", part) and not re.match(r"\s*(?:friend|using|static_assert|Q_)", part)
               and not re.match(r"[^(]*\bstd::function\s*<", part))


def over(root):
    """What is over the limits, a line each."""
    files = sorted(file for part in ("app", "ui") for file in (root / part).rglob("*")
                   if file.suffix in (".h", ".cpp"))
    homes, knowing = collections.defaultdict(set), collections.defaultdict(list)
    for file in files:
        text, name = file.read_text(encoding="utf-8"), file.relative_to(root).as_posix()
        lines = text.count("\n")
        if lines > MOST_LINES_OF_FILE:
            yield f"{name}: {lines} lines"
        for function in functions(text):
            length = function.last - function.first + 1
            if length > MOST_LINES_OF_FUNCTION:
                yield f"{name}:{function.first}: {function.name}: {length} lines"
            if file.suffix == ".cpp" and function.owner and not defines(text, function.owner):
                homes[function.owner].add(name)
        for cls, most in FUNCTIONS_OF_CLASS.items():
            count = member_functions(text, cls) if file.suffix == ".h" else None
            if count is not None and count > most:
                yield f"{name}: {cls} has {count} member functions, {most} at most"
        for key in FILES_WITH_KEY:
            if key in text:
                knowing[key].append(name)
    for cls, where in sorted(homes.items()):
        if len(where) > 1:
            yield f"{cls} lives in {len(where)} files: {' '.join(sorted(where))}"
    for key, most in FILES_WITH_KEY.items():
        if len(knowing[key]) > most:
            yield f"{key} in {len(knowing[key])} files, {most} at most: {' '.join(knowing[key])}"


SELF_TEST = r'''
Q_LOGGING_CATEGORY(logApi, "desk.api")

namespace desk {
namespace {
constexpr std::array<Row, 2> rows{{{"a{", f(1)}, {"b", nullptr}}};
const QRegularExpression brace(QStringLiteral(R"((\{)")); // {
char open = '{';
int big = 1'000'000;
enum class Kind { One, Two };
template<typename T> T twice(T value) { return value; }
} // namespace
Journal::Job::Job(int a, const char *b)
    : m_a{a}
    , m_b(b)
    , m_c{f({1})}
{
    if (a) {
        g([] { return 1; });
    }
}
bool operator==(const A &a, const A &b) noexcept { return a.x == b.x; }
auto lambda = [](int x) {
    return x;
};
desk::Result<int, Error> desk::Journal::read() const
{
    for (int i = 0; i < 3; ++i) { }
    return {};
}
class Small final : public QObject {
    Q_OBJECT
public:
    explicit Small(QObject *parent = nullptr);
    int value() const { return m_map.value(1); }
Q_SIGNALS:
    void done();
private:
    struct Inner { int f(); };
    QHash<int, int> m_map;
    std::function<void(int)> m_handler;
    int m_size = 0;
};
}
'''


def self_test():
    got = [(f.name, f.last - f.first + 1, f.owner) for f in functions(SELF_TEST)]
    expected = [("twice", 1, None), ("Journal::Job::Job", 9, "Journal"), ("operator==", 1, None),
                ("?", 3, None), ("desk::Journal::read", 5, "Journal"), ("value", 1, None)]
    right = got == expected and member_functions(SELF_TEST, "Small") == 3
    print("shape: the self-test is " + (
        "right" if right else f"wrong: {got} {member_functions(SELF_TEST, 'Small')}"))
    return 0 if right else 1


def main():
    if "--self-test" in sys.argv[1:]:
        return self_test()
    bad = list(over(ROOT))
    for line in bad:
        print(line)
    print(f"shape: {len(bad)} over" if bad else "shape: all within bounds")
    return 1 if bad and "--report" not in sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
