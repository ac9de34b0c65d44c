// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace ft::lint {

namespace {

using Text = std::string_view;

constexpr Text Core[] = {"QtCore"};
constexpr Text Gui[] = {"QtCore", "QtGui"};
constexpr Text Window[] = {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtSvgWidgets"};
constexpr Text Program[] = {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtNetwork",
                            "QtDBus"};

/// A folder of source with all that is in it. It may include its own headers and those of lower floors.
struct Layer {
    Text folder;
    int floor;
    std::span<const Text> qt;
    bool karchive = false;
};

/// An inner folder stands before the one that holds it.
constexpr Layer Layers[] = {
    {"model/schema", 1, {}},    {"model/formats", 2, {}}, {"model/evidence", 3, {}},   {"model/repair", 4, {}},
    {"model/storage", 5, Core, true},
    {"model/wording", 6, Core}, {"model/search", 7, Core}, {"model/records", 7, Core}, {"model/batch", 7, Core},
    {"model/rescue", 7, Core},
    {"model/collection", 8, Core},
    {"app/cli", 9, Core}, // beside the document, not above it: the second program that keeps the model honest
    {"model/document", 9, Gui}, {"model/items", 10, Gui}, {"views/common", 11, Window}, {"views", 12, Window},
    {"app", 13, Program},
};

bool isWithin(Text path, Text folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

const Layer *layerOf(Text path)
{
    const auto holds = [path](const Layer &layer) { return isWithin(path, layer.folder); };
    const auto found = std::find_if(std::begin(Layers), std::end(Layers), holds);
    return found == std::end(Layers) ? nullptr : &*found;
}

std::string folderOf(Text path)
{
    const std::size_t slash = path.rfind('/');
    return std::string(path.substr(0, slash == Text::npos ? 0 : slash));
}

/// The folder of the tree that a header is in; empty for headers from elsewhere and for bare names.
std::string folderOfHeader(const std::string &header, const std::set<std::string> &folders)
{
    for (const Text root : {"model/", "views/", "app/"}) {
        const std::string folder = folderOf(std::string(root) + header);
        if (header.find('/') != std::string::npos && folders.contains(folder)) {
            return folder;
        }
    }
    return {};
}

/// What is wrong with including something of `other` in `folder`; empty where nothing is.
std::string neighbourRule(const Layer &layer, const std::string &folder, const std::string &other)
{
    const Layer *below = layerOf(other);
    if (folder == other || !below || below->floor < layer.floor) {
        return {};
    }
    if (below->floor > layer.floor) {
        return "includes point downwards only, and " + other + " is above " + folder;
    }
    if (layer.folder == "views") {
        return "views never include other views' folders; they meet in the document's focus";
    }
    return below == &layer ? std::string()
                           : folder + " and " + other + " stand beside each other, neither on the other";
}

std::string qtRule(const Layer &layer, const std::string &header, const Surroundings &surroundings)
{
    const std::string module = surroundings.qtModule(header);
    if (module.empty() || std::find(layer.qt.begin(), layer.qt.end(), module) != layer.qt.end()) {
        return {};
    }
    return std::string(layer.folder) + (layer.qt.empty() ? " is free of Qt" : " does not use " + module);
}

bool isKArchive(Text header)
{
    constexpr Text Headers[] = {"K7Zip",         "KAr",          "KArchive",           "KArchiveDirectory",
                                "KArchiveEntry", "KArchiveFile", "KCompressionDevice", "KFilterBase",
                                "KTar",          "KZip",         "KZipFileEntry"};
    return std::find(std::begin(Headers), std::end(Headers), header) != std::end(Headers);
}

std::string ruleBroken(const Layer &layer, const std::string &folder, const std::string &header,
                       const Surroundings &surroundings)
{
    if (header.starts_with("..")) {
        return "a header is named from the top of its layer's parent, or by its bare name within a folder";
    }
    if (const std::string other = folderOfHeader(header, surroundings.folders); !other.empty()) {
        return neighbourRule(layer, folder, other);
    }
    if (isKArchive(header) && !layer.karchive) {
        return "only model/storage unpacks archives";
    }
    return qtRule(layer, header, surroundings);
}

} // namespace

std::vector<Breach> layerBreaches(const Source &source, const Surroundings &surroundings)
{
    const std::string folder = folderOf(source.path);
    const Layer *layer = layerOf(folder);
    if (!layer) {
        const bool ours = isWithin(folder, "model") && folder != "model";
        return ours ? std::vector<Breach>{{1, folder + " has no floor yet in tests/lint/layers.cpp"}}
                    : std::vector<Breach>();
    }
    std::vector<Breach> breaches;
    for (const Include &include : includesOf(source)) {
        if (const std::string rule = ruleBroken(*layer, folder, include.header, surroundings); !rule.empty()) {
            breaches.push_back({include.line, "includes " + include.header + ": " + rule});
        }
    }
    return breaches;
}

} // namespace ft::lint
