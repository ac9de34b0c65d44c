// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace ft::test {

namespace {

Ran run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    Ran ran;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.error = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

} // namespace

std::vector<QJsonObject> Ran::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString sample(const char *name)
{
    return QString::fromStdString(sourceFile(std::string("resources/samples/") + name).string());
}

Ran ftwb(const QStringList &arguments, const QString &folder)
{
    return run(QStringLiteral(FT_FTWB), arguments, folder);
}

Ran shell(const QString &command, const QString &folder)
{
    return run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}, folder);
}

QStringList findingCodes(const QJsonObject &inspected)
{
    QStringList codes;
    for (const QJsonValue finding : inspected.value(QStringLiteral("findings")).toArray())
        codes.append(finding.toObject().value(QStringLiteral("code")).toString());
    return codes;
}

} // namespace ft::test
