// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/atlas/atlasfile.h"

#include "app/place/atlas/bytereader.h"

#include <QtEndian>

#include <cstring>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadSize = 16;
constexpr quint32 kVersion = 1;
/// Where unwrapped lines may lie: a few worlds to either side, so that sums stay within 32 bits.
constexpr qint32 kFarthest = 4 * kGridSide;

double zoomOf(quint8 tenths)
{
    return tenths / 10.0;
}

/// One section after the other; any failure ends in an empty content.
class AtlasReading
{
public:
    explicit AtlasReading(QByteArrayView payload)
        : m_reader(payload)
    {}

    std::optional<AtlasContent> content()
    {
        if (m_reader.number() != quint32(kGridSide)) {
            return std::nullopt;
        }
        m_languages.resize(static_cast<qsizetype>(m_reader.count(1)));
        for (QString &language : m_languages) {
            language = m_reader.text();
        }
        readArcs();
        m_content.land = readRings();
        readRegions();
        m_content.arasName = readNames();
        readWaters();
        readTowns();
        if (m_reader.hasFailed() || !m_reader.isAtEnd()) {
            return std::nullopt;
        }
        return std::move(m_content);
    }

private:
    void readArcs()
    {
        const std::size_t arcs = m_reader.count(5);
        m_content.lines.reserve(arcs, m_reader.count(2));
        std::vector<GridPoint> points;
        std::vector<quint8> levels;
        for (std::size_t i = 0; i < arcs && !m_reader.hasFailed(); ++i) {
            const quint8 kind = m_reader.byte();
            const double firstZoom = zoomOf(m_reader.byte());
            const std::size_t count = m_reader.count(2);
            points.resize(count);
            levels.resize(count);
            if (kind >= kLineKinds || count < 2 || !readPoints(points, levels)) {
                m_reader.fail();
                return;
            }
            m_content.lines.addArc(LineKind(kind), firstZoom, points, levels);
        }
    }

    bool readPoints(std::vector<GridPoint> &points, std::vector<quint8> &levels)
    {
        GridPoint at;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const quint32 packed = m_reader.number();
            const qint32 dy = unzigzag(m_reader.number());
            const qint32 dx = unzigzag(packed >> 3);
            if (std::abs(dx) > kFarthest || dy > kFarthest || dy < -kFarthest) {
                return false;
            }
            at = {at.x + dx, at.y + dy};
            if (std::abs(at.x) > kFarthest || at.y < 0 || at.y > kGridSide) {
                return false;
            }
            points[i] = at;
            levels[i] = packed & 7;
        }
        levels.front() = levels.back() = 0;
        return true;
    }

    RingRange readRings()
    {
        RingRange range{m_content.lines.rings().size(), m_reader.count(2)};
        std::vector<LineWork::RingArc> arcs;
        for (std::size_t i = 0; i < range.count; ++i) {
            arcs.resize(m_reader.count(1));
            for (LineWork::RingArc &arc : arcs) {
                const quint32 packed = m_reader.number();
                arc = {packed >> 1, (packed & 1) != 0, 0};
            }
            if (m_reader.hasFailed() || !areKnown(arcs) || !m_content.lines.addRing(arcs)) {
                m_reader.fail();
                return {};
            }
        }
        return range;
    }

    [[nodiscard]] bool areKnown(const std::vector<LineWork::RingArc> &arcs) const
    {
        return std::all_of(arcs.begin(), arcs.end(),
                           [this](const LineWork::RingArc &arc) { return arc.arc < m_content.lines.arcs().size(); });
    }

    LocalizedText readNames()
    {
        LocalizedText names;
        for (std::size_t left = m_reader.count(2); left > 0; --left) {
            const auto language = static_cast<qsizetype>(m_reader.number());
            const QString text = m_reader.text();
            if (language >= m_languages.size()) {
                m_reader.fail();
                return {};
            }
            names.set(m_languages[language], text);
        }
        return names;
    }

    QStringList readTexts()
    {
        QStringList texts;
        for (std::size_t left = m_reader.count(1); left > 0; --left) {
            texts.append(m_reader.text());
        }
        return texts;
    }

    MercatorPoint readPlace()
    {
        const double x = m_reader.number();
        const double y = m_reader.number();
        if (x > kGridSide || y > kGridSide) {
            m_reader.fail();
        }
        return {x / kGridSide, y / kGridSide};
    }

    void readRegions()
    {
        const std::size_t count = m_reader.count(10);
        m_content.regions.reserve(count);
        for (std::size_t i = 0; i < count && !m_reader.hasFailed(); ++i) {
            Region region;
            region.kind = m_reader.byte() == 0 ? Region::Kind::Country : Region::Kind::Division;
            region.code = m_reader.text();
            region.country = m_reader.text();
            region.rank = m_reader.byte();
            region.labelFromZoom = zoomOf(m_reader.byte());
            region.labelToZoom = zoomOf(m_reader.byte());
            region.labelAt = readPlace();
            region.name = readNames();
            region.aliases = readTexts();
            const RingRange rings = readRings();
            region.box = boxOf(rings);
            m_content.regions.push_back(std::move(region));
            m_content.regionRings.push_back(rings);
        }
    }

    [[nodiscard]] GeoBox boxOf(const RingRange &rings) const
    {
        std::vector<GeoBox> boxes;
        for (std::size_t i = rings.first; i < rings.first + rings.count; ++i) {
            const GridBox &box = m_content.lines.rings()[i].box;
            const GeoPoint northWest = fromMercator({double(box.left) / kGridSide, double(box.top) / kGridSide});
            const GeoPoint southEast = fromMercator({double(box.right) / kGridSide, double(box.bottom) / kGridSide});
            // The square's lower edge stands for the pole.
            const double south = box.bottom == kGridSide ? -90 : southEast.lat;
            if (box.right - box.left >= kGridSide) {
                boxes.push_back({-180, south, 180, northWest.lat});
            } else {
                const bool isWithin = northWest.lon >= -180 && southEast.lon <= 180;
                boxes.push_back({isWithin ? northWest.lon : wrappedLongitude(northWest.lon), south,
                                 isWithin ? southEast.lon : wrappedLongitude(southEast.lon), northWest.lat});
            }
        }
        return smallestBox(boxes);
    }

    void readWaters()
    {
        const std::size_t count = m_reader.count(5);
        for (std::size_t i = 0; i < count && !m_reader.hasFailed(); ++i) {
            const quint8 kind = m_reader.byte();
            const double fromZoom = zoomOf(m_reader.byte());
            const MercatorPoint at = readPlace();
            m_content.waters.push_back({Water::Kind(std::min<quint8>(kind, 2)), fromZoom, at, readNames()});
        }
    }

    void readTowns()
    {
        const std::size_t count = m_reader.count(8);
        m_content.towns.reserve(count);
        for (std::size_t i = 0; i < count && !m_reader.hasFailed(); ++i) {
            Town town;
            town.rank = Town::Rank(std::min<quint8>(m_reader.byte(), 2));
            town.fromZoom = zoomOf(m_reader.byte());
            town.country = m_reader.text();
            town.population = static_cast<int>(std::min<quint32>(m_reader.number(), 100'000'000));
            town.at = readPlace();
            town.name = readNames();
            town.aliases = readTexts();
            m_content.towns.push_back(std::move(town));
        }
    }

    ByteReader m_reader;
    QStringList m_languages;
    AtlasContent m_content;
};

QString headProblem(QByteArrayView bytes)
{
    if (bytes.size() < kHeadSize || !bytes.startsWith("AXAT")) {
        return u"it is not an atlas file"_s;
    }
    if (const auto version = qFromLittleEndian<quint32>(bytes.data() + 4); version != kVersion) {
        return u"it is of version %1, and this program reads version %2"_s.arg(version).arg(kVersion);
    }
    if (qFromLittleEndian<quint64>(bytes.data() + 8) != atlasChecksum(bytes.sliced(kHeadSize))) {
        return u"its checksum does not match"_s;
    }
    return {};
}

} // namespace

quint64 atlasChecksum(QByteArrayView payload)
{
    constexpr quint64 kPrime = 0x100000001b3;
    quint64 value = (0xcbf29ce484222325 ^ static_cast<quint64>(payload.size())) * kPrime;
    for (qsizetype at = 0; at < payload.size(); at += 8) {
        char word[8] = {};
        std::memcpy(word, payload.data() + at, static_cast<std::size_t>(std::min<qsizetype>(8, payload.size() - at)));
        value = (value ^ qFromLittleEndian<quint64>(word)) * kPrime;
    }
    return value;
}

std::optional<AtlasContent> readAtlas(const QByteArray &bytes, QString *reason)
{
    QString problem = headProblem(bytes);
    std::optional<AtlasContent> content;
    if (problem.isEmpty()) {
        content = AtlasReading(QByteArrayView(bytes).sliced(kHeadSize)).content();
        problem = content ? QString() : u"its content does not make sense"_s;
    }
    if (!problem.isEmpty() && reason) {
        *reason = u"The base map cannot be read: %1. Install Araxes again."_s.arg(problem);
    }
    return content;
}

} // namespace araxes
