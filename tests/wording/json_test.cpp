// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/json.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace ft;

namespace {

class Full final : public QIODevice
{
public:
    Full() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

TEST(Json, WritesWhatOthersCanRead)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Json json(out);
    json.beginObject();
    json.text(QLatin1StringView("text"), QStringLiteral("\"a\\b\"\n\t\u0001 Größe 日本 \U0001F3B5"));
    json.number(QLatin1StringView("number"), 4294967295);
    json.key(QLatin1StringView("list"));
    json.beginArray();
    json.null();
    json.boolean(true);
    json.real(0.25);
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.endArray();
    json.endArray();
    json.endObject();
    EXPECT_TRUE(json.finishLine());

    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(out.data(), &error).object();
    ASSERT_EQ(error.error, QJsonParseError::NoError) << out.data().constData();
    EXPECT_EQ(read.value(QStringLiteral("text")).toString(), QStringLiteral("\"a\\b\"\n\t\u0001 Größe 日本 \U0001F3B5"));
    EXPECT_EQ(read.value(QStringLiteral("number")).toInteger(), 4294967295);
    EXPECT_EQ(read.value(QStringLiteral("list")).toArray().size(), 5);
    EXPECT_EQ(out.data().count('\n'), 1) << "one line";
}

TEST(Json, EachLineIsADocument)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Json json(out);
    for (int i = 0; i < 2; ++i) {
        json.beginArray();
        json.number(static_cast<quint64>(i));
        json.endArray();
        json.finishLine();
    }
    EXPECT_EQ(out.data(), QByteArray("[0]\n[1]\n"));
}

TEST(Json, SaysWhenTheDeviceIsFull)
{
    Full full;
    Json json(full);
    json.beginArray();
    json.endArray();
    EXPECT_FALSE(json.finishLine());
}

TEST(Json, HoldsNoMoreThanABlock)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Json json(out);
    json.beginArray();
    for (int i = 0; i < 100'000; ++i) {
        json.beginArray();
        json.endArray();
    }
    EXPECT_GT(out.data().size(), 100'000) << "what came together is handed on before the end";
}
