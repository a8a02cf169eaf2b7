// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/basemaplabels.h"

#include <QLocale>
#include <QSet>

#include <numbers>
#include <span>

namespace araxes {

namespace {

constexpr double kFirstDivisionZoom = 6;
constexpr double kFirstRiverZoom = 6;
/// A division is named when it is at least this wide on the map, and no longer when it fills it.
constexpr double kLeastDivisionPx = 70;
/// From here on a country's name is looked a place for when its own is out of view or taken.
constexpr double kFirstSearchedZoom = 4;
constexpr double kGridPx = 32;
constexpr int kMostSteps = 6;
constexpr std::size_t kMostPlaces = 16;
/// The length of river that carries a name.
constexpr double kRiverRunPx = 90;
/// How far above the line's bends the middle of the name stands.
constexpr double kRiverLiftPx = 9;

/// Georgian capitals exist but nobody writes names in them; other scripts without capitals stay as they are.
bool hasCapitals(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return !letter.isLetter() || letter.script() == QChar::Script_Latin ||
               letter.script() == QChar::Script_Cyrillic || letter.script() == QChar::Script_Greek ||
               letter.script() == QChar::Script_Armenian;
    });
}

bool joinsLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

QString inCapitals(const LocalizedText &name, const QStringList &languages)
{
    const QString text = name.best(languages);
    if (!hasCapitals(text)) {
        return text;
    }
    // Azerbaijani and Turkish have two letters i.
    for (const QString &language : languages) {
        if (name.in(language) == text) {
            return QLocale(language).toUpper(text);
        }
    }
    return text.toUpper();
}

/// Which points of a grid over the frame lie in a country. The grid is fixed to the ground, so that a name that
/// stands on it stands still as the map is moved.
class InsideGrid
{
public:
    InsideGrid(const MapFrame &frame, const Atlas &atlas, const Region &country)
        : m_left(firstLine(frame.widthPx / 2 - frame.centre.x * frame.worldPx()))
        , m_top(firstLine(frame.heightPx / 2 - frame.centre.y * frame.worldPx()))
        , m_columns(lines(frame.widthPx - m_left))
        , m_rows(lines(frame.heightPx - m_top))
    {
        for (int cell = 0; cell < m_rows * m_columns; ++cell) {
            const GeoPoint point = fromMercator(frame.fromPx(px(cell % m_columns, cell / m_columns)));
            m_isInside.push_back(atlas.contains(country, point) ? 1 : 0);
        }
    }

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] QPointF px(int column, int row) const { return {m_left + column * kGridPx, m_top + row * kGridPx}; }

    /// How far the country reaches from a point, sideways counting double; 0 outside it and at its rim.
    [[nodiscard]] int room(int column, int row) const
    {
        if (!isInside(column, row)) {
            return 0;
        }
        return 2 * std::min(reach(column, row, -1, 0), reach(column, row, 1, 0)) +
               std::min(reach(column, row, 0, -1), reach(column, row, 0, 1));
    }

private:
    static double firstLine(double origin) { return origin - std::floor(origin / kGridPx) * kGridPx; }
    static int lines(double length) { return std::max(0, static_cast<int>(length / kGridPx) + 1); }

    [[nodiscard]] bool isInside(int column, int row) const
    {
        return column >= 0 && column < m_columns && row >= 0 && row < m_rows &&
               m_isInside[static_cast<std::size_t>(row * m_columns + column)];
    }
    [[nodiscard]] int reach(int column, int row, int dx, int dy) const
    {
        int steps = 0;
        while (steps < kMostSteps && isInside(column + dx * (steps + 1), row + dy * (steps + 1))) {
            ++steps;
        }
        return steps;
    }

    double m_left;
    double m_top;
    int m_columns;
    int m_rows;
    std::vector<char> m_isInside;
};

class LabelGathering
{
public:
    LabelGathering(const MapFrame &frame, const Atlas &atlas, const QStringList &languages)
        : m_frame(frame)
        , m_atlas(atlas)
        , m_languages(languages)
    {}

    std::vector<BaseMapLabel> labels()
    {
        addCountries();
        addWaters(Water::Kind::Ocean);
        addAras();
        addWaters(Water::Kind::Sea);
        addWaters(Water::Kind::Lake);
        addTowns();
        addDivisions();
        return std::move(m_labels);
    }

private:
    [[nodiscard]] bool isShown(const QPointF &px) const
    {
        return px.x() >= 0 && px.y() >= 0 && px.x() <= m_frame.widthPx && px.y() <= m_frame.heightPx;
    }

    /// The point and its copies east and west that lie in the frame.
    [[nodiscard]] std::vector<QPointF> shown(const MercatorPoint &at) const
    {
        std::vector<QPointF> places;
        const QPointF middle = m_frame.toPx(at);
        const double world = m_frame.worldPx();
        for (double x = middle.x() - std::floor(middle.x() / world) * world; x <= m_frame.widthPx; x += world) {
            if (isShown({x, middle.y()})) {
                places.emplace_back(x, middle.y());
            }
        }
        return places;
    }

    void add(const MercatorPoint &at, const BaseMapLabel &label)
    {
        for (const QPointF &px : shown(at)) {
            m_labels.push_back(label);
            m_labels.back().px = px;
        }
    }

    void addCountries()
    {
        std::vector<const Region *> countries;
        const GeoBox box = m_frame.box();
        for (const Region &region : m_atlas.regions()) {
            const bool isNear = m_frame.zoom >= region.labelFromZoom && m_frame.zoom <= region.labelToZoom + 1;
            if (region.kind == Region::Kind::Country && isNear && box.overlaps(region.box)) {
                countries.push_back(&region);
            }
        }
        std::stable_sort(countries.begin(), countries.end(), [](const Region *a, const Region *b) {
            return std::pair(a->labelFromZoom, a->rank) < std::pair(b->labelFromZoom, b->rank);
        });
        for (const Region *country : countries) {
            addCountry(*country);
        }
    }

    /// At its own place, or where most of it is seen when that is out of view.
    void addCountry(const Region &country)
    {
        const QString name = inCapitals(country.name, m_languages);
        // Spacing would pull joined letters apart: there, weight tells a country.
        const TextRole role = joinsLetters(name) ? TextRole::LaneName : TextRole::CountryName;
        const BaseMapLabel label{name, {}, role, false, false, 0, {}, {}};
        const std::size_t before = m_labels.size();
        add(country.labelAt, label);
        if (m_frame.zoom < kFirstSearchedZoom || m_labels.size() > before + 1) {
            return;
        }
        std::vector<QPointF> places = placesWithin(country);
        if (m_labels.size() == before && !places.empty()) {
            m_labels.push_back(label);
            m_labels.back().px = places.front();
            places.erase(places.begin());
        }
        if (m_labels.size() > before) {
            m_labels.back().others = std::move(places);
        }
    }

    /// The places in view with most of the country round them, sideways above all: names are wide.
    [[nodiscard]] std::vector<QPointF> placesWithin(const Region &country) const
    {
        const InsideGrid grid(m_frame, m_atlas, country);
        std::vector<std::pair<int, QPointF>> places;
        for (int row = 0; row < grid.rows(); ++row) {
            for (int column = 0; column < grid.columns(); ++column) {
                if (const int room = grid.room(column, row); room > 0) {
                    places.push_back({room, grid.px(column, row)});
                }
            }
        }
        std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<QPointF> best;
        for (std::size_t i = 0; i < std::min(places.size(), kMostPlaces); ++i) {
            best.push_back(places[i].second);
        }
        return best;
    }

    void addWaters(Water::Kind kind)
    {
        for (const Water &water : m_atlas.waters()) {
            if (water.kind == kind && m_frame.zoom >= water.fromZoom && m_frame.zoom < water.fromZoom + 5) {
                add(water.at, {water.name.best(m_languages), {}, TextRole::WaterName, false, false, 0, {}, {}});
            }
        }
    }

    void addTowns()
    {
        for (const Town &town : m_atlas.towns()) {
            if (m_frame.zoom >= town.fromZoom) {
                const QString name = town.name.best(m_languages);
                if (!shown(town.at).empty()) {
                    m_townNames.insert(name);
                }
                add(town.at, {name, {}, TextRole::TownName, true, town.rank == Town::Rank::Capital, 0, {}, {}});
            }
        }
    }

    void addDivisions()
    {
        if (m_frame.zoom < kFirstDivisionZoom) {
            return;
        }
        for (const Region &region : m_atlas.regions()) {
            const double width = region.box.width() / 360 * m_frame.worldPx();
            const bool fits = width >= kLeastDivisionPx && width < 2 * m_frame.widthPx;
            if (region.kind != Region::Kind::Division || !fits || shown(region.labelAt).empty()) {
                continue;
            }
            const QString name = region.name.best(m_languages);
            if (!m_townNames.contains(name)) { // else its seat bears the name
                const double top = toMercator({0, region.box.north}).y;
                const double height = (toMercator({0, region.box.south}).y - top) * m_frame.worldPx();
                const TextRole role = joinsLetters(name) ? TextRole::TownName : TextRole::DivisionName;
                add(region.labelAt, {name, {}, role, false, false, 0, QSizeF(width, height), {}});
            }
        }
    }

    // --- the river ------------------------------------------------------------------------------------------

    void addAras()
    {
        if (m_frame.zoom < kFirstRiverZoom) {
            return;
        }
        for (const LineWork::Arc &arc : m_atlas.lines().arcs()) {
            if (arc.kind == LineKind::Aras) {
                nameAlong(riverPx(arc));
            }
        }
    }

    [[nodiscard]] std::vector<QPointF> riverPx(const LineWork::Arc &arc) const
    {
        std::vector<QPointF> line;
        for (const GridPoint &at : m_atlas.lines().line(arc, LineWork::levelFor(m_frame.zoom))) {
            line.push_back(m_frame.toPx(MercatorPoint{double(at.x) / kGridSide, double(at.y) / kGridSide}));
        }
        return line;
    }

    /// Names the straightest run in view; a long river on the screen is named again after each 500 px.
    void nameAlong(const std::vector<QPointF> &line)
    {
        double travelled = 0;
        double lastNamed = -1e9;
        double bestStraightness = 0;
        std::optional<BaseMapLabel> best;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            travelled += length(line[i + 1] - line[i]);
            if (!isShown(line[i])) {
                continue;
            }
            const auto [straightness, end] = runFrom(line, i);
            if (straightness > bestStraightness && travelled - lastNamed > 500) {
                bestStraightness = straightness;
                best = riverLabel(std::span(line).subspan(i, end - i + 1));
            }
            if (best && travelled - lastNamed > 1100) {
                lastNamed = travelled;
                m_labels.push_back(*std::exchange(best, std::nullopt));
                bestStraightness = 0;
            }
        }
        if (best) {
            m_labels.push_back(*best);
        }
    }

    static double length(const QPointF &step) { return std::hypot(step.x(), step.y()); }

    /// How straight the run of the name's length from a point is (1: like a ruler), and where it ends;
    /// nothing when it ends too soon or leaves the frame.
    [[nodiscard]] std::pair<double, std::size_t> runFrom(const std::vector<QPointF> &line, std::size_t first) const
    {
        double along = 0;
        for (std::size_t i = first + 1; i < line.size(); ++i) {
            along += length(line[i] - line[i - 1]);
            if (along >= kRiverRunPx) {
                return {isShown(line[i]) ? length(line[i] - line[first]) / along : 0, i};
            }
        }
        return {0, first};
    }

    /// Above the run, clear of its highest bend.
    [[nodiscard]] BaseMapLabel riverLabel(std::span<const QPointF> run) const
    {
        const bool goesEast = run.front().x() <= run.back().x();
        const QPointF chord = run.back() - run.front();
        const QPointF step = chord * (goesEast ? 1 : -1) / std::max(1e-9, length(chord));
        const QPointF up(step.y(), -step.x());
        double bend = 0;
        for (const QPointF &point : run) {
            bend = std::max(bend, QPointF::dotProduct(point - run.front(), up));
        }
        BaseMapLabel label{m_atlas.arasName().best(m_languages), {}, TextRole::WaterName, false, false, 0, {}, {}};
        label.px = (run.front() + run.back()) / 2 + up * (bend + kRiverLiftPx);
        label.angle = std::atan2(step.y(), step.x()) * 180 / std::numbers::pi;
        return label;
    }

    const MapFrame &m_frame;
    const Atlas &m_atlas;
    const QStringList &m_languages;
    std::vector<BaseMapLabel> m_labels;
    QSet<QString> m_townNames; ///< of those in the frame
};

} // namespace

std::vector<BaseMapLabel> baseMapLabels(const MapFrame &frame, const Atlas &atlas, const QStringList &languages)
{
    return LabelGathering(frame, atlas, languages).labels();
}

} // namespace araxes
