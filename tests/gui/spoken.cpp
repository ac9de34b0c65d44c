// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// spoken PROGRAM: what a screen reader hears of a running program, over the accessibility bus: a line with role and
// name for each part. Ends with 1 where a part that one works with has no name, with 2 where the program is not heard
// at all.
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
constexpr auto Accessible = "org.a11y.atspi.Accessible"_L1;
constexpr uint ShowingState = 1U << 25; ///< ATSPI_STATE_SHOWING
constexpr int PartLimit = 4000;
constexpr int RowLimit = 30; ///< of a list; they are all alike

struct Part {
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Part &part)
{
    argument.beginStructure();
    argument >> part.service >> part.path;
    argument.endStructure();
    return argument;
}

class Listener
{
public:
    explicit Listener(const QDBusConnection &bus) : m_bus(bus) {}

    QString name(const Part &part) const
    {
        const auto answer = ask(part, "org.freedesktop.DBus.Properties"_L1, u"Get"_s, {QString(Accessible), u"Name"_s});
        return answer.value(0).value<QDBusVariant>().variant().toString();
    }
    QString role(const Part &part) const { return ask(part, Accessible, u"GetRoleName"_s, {}).value(0).toString(); }
    QList<Part> children(const Part &part) const
    {
        const auto answer = ask(part, Accessible, u"GetChildren"_s, {});
        QList<Part> parts;
        if (!answer.isEmpty())
            answer.constFirst().value<QDBusArgument>() >> parts;
        return parts;
    }
    /// Parts that wait for their turn are there too, and nobody is told of them.
    bool isShowing(const Part &part) const
    {
        const auto answer = ask(part, Accessible, u"GetState"_s, {});
        return !answer.isEmpty() && (qdbus_cast<QList<uint>>(answer.constFirst()).value(0) & ShowingState);
    }
    /// Prints it and what is in it.
    void hear(const Part &part, int depth)
    {
        if (++m_heard > PartLimit)
            return;
        const QString spoken = name(part);
        const QString what = role(part);
        std::printf("%*s%s: %s\n", depth * 2, "", qPrintable(what), qPrintable(spoken));
        m_nameless += spoken.isEmpty() && isWorkedWith(what) && isShowing(part);
        const QList<Part> inside = children(part);
        for (const Part &each : inside.first(qMin(inside.size(), qsizetype(RowLimit))))
            hear(each, depth + 1);
    }
    int heard() const { return m_heard; }
    int nameless() const { return m_nameless; }

private:
    static bool isWorkedWith(const QString &role)
    {
        static const QStringList roles{u"push button"_s,  u"button"_s,   u"check box"_s,   u"combo box"_s,
                                       u"text"_s,         u"table"_s,    u"tree"_s,        u"tree table"_s,
                                       u"list"_s,         u"page tab"_s, u"spin button"_s, u"menu item"_s,
                                       u"radio button"_s, u"image"_s};
        return roles.contains(role);
    }
    QVariantList ask(const Part &part, const QString &interface, const QString &method,
                     const QVariantList &arguments) const
    {
        QDBusMessage question = QDBusMessage::createMethodCall(part.service, part.path.path(), interface, method);
        question.setArguments(arguments);
        return m_bus.call(question, QDBus::Block, 5000).arguments();
    }

    QDBusConnection m_bus;
    int m_heard = 0;
    int m_nameless = 0;
};

} // namespace

Q_DECLARE_METATYPE(Part)

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                                 u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QString address = QDBusConnection::sessionBus().call(question).arguments().value(0).toString();
    Listener listener(QDBusConnection::connectToBus(address, u"accessibility"_s));
    const Part desktop{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    for (const Part &program : listener.children(desktop)) {
        if (listener.name(program) == QString::fromLocal8Bit(argv[1]))
            listener.hear(program, 0);
    }
    std::printf("%d parts, %d of those one works with have no name\n", listener.heard(), listener.nameless());
    return listener.heard() < 10 ? 2 : listener.nameless() > 0 ? 1 : 0;
}
