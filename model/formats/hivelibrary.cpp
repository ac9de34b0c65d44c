// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hivelibrary.h"

#ifdef FT_HIVEX

#include "kazaa_values.h"

#include <hivex.h>

#include <algorithm>
#include <memory>
#include <unordered_set>

#include <sys/mman.h> // POSIX, and of Linux nameless files
#include <sys/stat.h> // POSIX
#include <unistd.h> // POSIX

namespace ft {

namespace {

/// A hive of 256 MiB has fewer: a key takes 80 bytes.
constexpr std::size_t MostKeys = 3'400'000;

/// A nameless file in memory: hivex opens files by name only.
class MemoryFile
{
public:
    explicit MemoryFile(View contents)
        : m_file(memfd_create("hive", MFD_CLOEXEC))
    {
        while (m_file >= 0 && !contents.empty()) {
            const ssize_t written = ::write(m_file, contents.data(), contents.size());
            if (written <= 0)
                break;
            contents = contents.subspan(static_cast<std::size_t>(written));
        }
        m_whole = m_file >= 0 && contents.empty();
    }
    ~MemoryFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    bool isWhole() const { return m_whole; }
    std::string name() const { return "/proc/self/fd/" + std::to_string(m_file); }

    Bytes contents() const
    {
        struct stat now = {};
        if (::fstat(m_file, &now) != 0)
            return {};
        Bytes bytes(static_cast<std::size_t>(now.st_size));
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t got = ::pread(m_file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
            if (got <= 0)
                return {};
            done += static_cast<std::size_t>(got);
        }
        return bytes;
    }

private:
    int m_file;
    bool m_whole = false;
};

struct CloseHive {
    void operator()(hive_h *hive) const { hivex_close(hive); }
};
using Hive = std::unique_ptr<hive_h, CloseHive>;

struct FreeMemory {
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T> using Taken = std::unique_ptr<T, FreeMemory>;

std::string text(char *taken)
{
    const Taken<char> owned(taken);
    return taken ? std::string(taken) : std::string();
}

/// A key that is still to be looked into.
struct Ahead {
    hive_node_h node;
    std::string path;
};

/// Subkeys that were not met before: in a damaged hive keys can lie in themselves.
void addChildren(hive_h *hive, const Ahead &key, std::unordered_set<hive_node_h> &met, std::vector<Ahead> &ahead)
{
    const Taken<hive_node_h> children(hivex_node_children(hive, key.node));
    for (const hive_node_h *child = children.get(); child && *child; ++child) {
        if (!met.insert(*child).second)
            continue;
        const std::string name = text(hivex_node_name(hive, *child));
        ahead.push_back({*child, key.path.empty() ? name : key.path + '\\' + name});
    }
}

hive_node_h keyAt(hive_h *hive, hive_node_h node, Str path)
{
    while (node != 0 && !path.empty()) {
        const std::size_t stop = std::min(path.find('\\'), path.size());
        node = hivex_node_get_child(hive, node, std::string(path.substr(0, stop)).c_str());
        path.remove_prefix(std::min(path.size(), stop + 1));
    }
    return node;
}

} // namespace

const bool HiveLibrary::isThere = true;

HiveLibrary::Outcome HiveLibrary::walk(View bytes,
                                       const std::function<bool(const std::string &key, const std::string &name)> &isWanted,
                                       const std::function<void(Seen &&)> &seen)
{
    const MemoryFile file(bytes);
    const Hive hive(file.isWhole() ? hivex_open(file.name().c_str(), 0) : nullptr);
    const hive_node_h root = hive ? hivex_root(hive.get()) : 0;
    if (root == 0)
        return Unreadable;
    std::unordered_set<hive_node_h> met = {root};
    std::vector<Ahead> ahead = {{root, {}}};
    while (!ahead.empty()) {
        const Ahead key = std::move(ahead.back());
        ahead.pop_back();
        const Taken<hive_value_h> values(hivex_node_values(hive.get(), key.node));
        for (const hive_value_h *value = values.get(); value && *value; ++value) {
            std::string name = text(hivex_value_key(hive.get(), *value));
            if (isWanted(key.path, name))
                seen({key.path, std::move(name), *value});
        }
        addChildren(hive.get(), key, met, ahead);
        if (met.size() > MostKeys)
            return TooMany;
    }
    return Walked;
}

std::optional<Bytes> HiveLibrary::withValue(View bytes, const std::string &key, const std::string &name, View data)
{
    const MemoryFile before(bytes);
    const MemoryFile after({});
    const Hive hive(before.isWhole() && after.isWhole() ? hivex_open(before.name().c_str(), HIVEX_OPEN_WRITE) : nullptr);
    const hive_node_h root = hive ? hivex_root(hive.get()) : 0;
    const hive_node_h node = root == 0 ? 0 : keyAt(hive.get(), root, key);
    if (node == 0)
        return std::nullopt;
    std::string called = name;
    Bytes contents(data.begin(), data.end());
    const hive_set_value value{called.data(), hive_t_REG_BINARY, contents.size(), reinterpret_cast<char *>(contents.data())};
    if (hivex_node_set_value(hive.get(), node, &value, 0) != 0 || hivex_commit(hive.get(), after.name().c_str(), 0) != 0)
        return std::nullopt;
    return after.contents();
}

} // namespace ft

#else

namespace ft {

const bool HiveLibrary::isThere = false;

HiveLibrary::Outcome HiveLibrary::walk(View, const std::function<bool(const std::string &, const std::string &)> &,
                                       const std::function<void(Seen &&)> &)
{
    return Unreadable;
}

std::optional<Bytes> HiveLibrary::withValue(View, const std::string &, const std::string &, View)
{
    return std::nullopt;
}

} // namespace ft

#endif
