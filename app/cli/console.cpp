// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "wording/text.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace ft::cli {

bool StandardOutput::flush()
{
    if (m_error == 0 && std::fflush(stdout) != 0)
        m_error = errno;
    return m_error == 0;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    if (m_error != 0)
        return -1;
    const auto wanted = static_cast<std::size_t>(size);
    if (std::fwrite(data, 1, wanted, stdout) == wanted)
        return size;
    m_error = errno != 0 ? errno : EIO;
    return -1;
}

void Console::print(const QString &line)
{
    m_out.write(line.toUtf8() + '\n');
}

void Console::complain(const QString &path, const QString &what)
{
    complain(oneLine(path) + QStringLiteral(": ") + what);
}

void Console::complain(const QString &what)
{
    // What belongs before it on a terminal has to be there.
    m_out.flush();
    const QByteArray text = QByteArrayLiteral("ftwb: ") + what.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

Status Console::finish(Status status)
{
    if (m_out.flush())
        return status;
    if (m_out.error() != EPIPE) {
        complain(QCoreApplication::translate("cli", "the output could not be written (%1)")
                     .arg(qt_error_string(m_out.error())));
    }
    return Failed;
}

} // namespace ft::cli
