// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/nomatch.h"

#include "ui/panel/flowlayout.h"
#include "ui/panel/plainlabel.h"

#include <QLabel>
#include <QPushButton>

namespace araxes {

namespace {

constexpr qsizetype kLongestWay = 40; ///< of a filter's words on a button
constexpr int kRestMs = 80;

} // namespace

NoMatch::NoMatch(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(plainLabel())
{
    m_text->setMinimumHeight(QPushButton().sizeHint().height());
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &NoMatch::countWays);
    connect(&session, &Session::collectionChanged, this, &NoMatch::showState);
    connect(&session, &Session::filterChanged, this, &NoMatch::showState);
    connect(&session, &Session::optionsChanged, this, &NoMatch::showState);
    connect(&session, &Session::searchReady, this, &NoMatch::showState);
    connect(&session, &Session::matchesChanged, this, &NoMatch::followMatches);
    showState();
}

/// Only a filter by the map's view has another answer when a view moves, and a large collection when it is counted.
void NoMatch::followMatches()
{
    if (m_session.state().filter.limitToMapView || m_session.state().matches.large) {
        showState();
    }
}

void NoMatch::showState()
{
    const ViewState &state = m_session.state();
    const bool isShown = state.matches.passing == 0 && state.matches.isExact && !state.filter.isEmpty();
    m_isCounted = false;
    m_rest.stop();
    takeOffersBack();
    m_text->setText(tr("No events match."));
    setVisible(isShown);
    if (isShown) {
        m_rest.start();
    }
}

int NoMatch::oneLineWidth() const
{
    int width = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        width += layout()->itemAt(i)->sizeHint().width() + (i > 0 ? layout()->spacing() : 0);
    }
    return width;
}

void NoMatch::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCounted) {
        m_rest.start();
    }
}

void NoMatch::countWays()
{
    if (!isVisible()) {
        return;
    }
    m_isCounted = true;
    const ViewState &state = m_session.state();
    const auto passing = [this](const Filter &filter) { return m_session.passingUnder(filter); };
    std::vector<WayOut> ways =
        waysOut(filterPhrases(state.filter, *state.collection, state.options.languages, state.options.locale), passing);
    ways.resize(std::min(ways.size(), kMostWays));
    if (ways.empty()) {
        m_text->setText(tr("No events match, whichever one filter is dropped."));
    }
    offer(ways);
}

void NoMatch::takeOffersBack()
{
    // A button that is being clicked is still in use: it goes once control is back in the event loop.
    while (QLayoutItem *item = layout()->takeAt(1)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void NoMatch::offer(const std::vector<WayOut> &ways)
{
    const auto add = [this](QString text, const Filter &then) {
        auto *button = new QPushButton(text.replace(u'&', QStringLiteral("&&")), this);
        connect(button, &QPushButton::clicked, this, [this, then] { m_session.setFilter(then); });
        layout()->addWidget(button);
        button->show();
    };
    for (const WayOut &way : ways) {
        add(wayText(way), way.dropped.without);
    }
    if (ways.empty()) {
        add(tr("Clear all filters"), {});
    }
}

QString NoMatch::wayText(const WayOut &way) const
{
    QString words = way.dropped.text;
    if (words.size() > kLongestWay + 8) {
        words = words.remove(u'\u2068').remove(u'\u2069').first(kLongestWay).trimmed() + u'…';
    }
    words = u'\u2068' + words + u'\u2069';
    return way.passing == 1 ? tr("Without “%1”: one event").arg(words)
                            : tr("Without “%1”: %2 events", nullptr, way.passing)
                                  .arg(words, m_session.state().options.locale.toString(way.passing));
}

} // namespace araxes
