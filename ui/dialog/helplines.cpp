// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/helplines.h"

#include <QtGlobal>

namespace araxes {

namespace {

constexpr HelpLine kHands[] = {
    {nullptr, QT_TRANSLATE_NOOP("Help", "On both views")},
    {QT_TRANSLATE_NOOP("Help", "Drag"), QT_TRANSLATE_NOOP("Help", "Move the view")},
    {QT_TRANSLATE_NOOP("Help", "Wheel, + and −"),
     QT_TRANSLATE_NOOP("Help", "Zoom about the pointer, or about the middle")},
    {QT_TRANSLATE_NOOP("Help", "Arrow keys"), QT_TRANSLATE_NOOP("Help", "Move the view by a step")},
    {QT_TRANSLATE_NOOP("Help", "Click, Enter"), QT_TRANSLATE_NOOP("Help", "Select an event; a cluster opens")},
    {QT_TRANSLATE_NOOP("Help", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("Help", "The next or the previous event in time")},
    {QT_TRANSLATE_NOOP("Help", "F"), QT_TRANSLATE_NOOP("Help", "Show the selected event, or everything")},
    {QT_TRANSLATE_NOOP("Help", "Escape"), QT_TRANSLATE_NOOP("Help", "Select nothing")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "On the timeline")},
    {QT_TRANSLATE_NOOP("Help", "Shift+drag, or drag on the years"), QT_TRANSLATE_NOOP("Help", "Filter by these years")},
    {QT_TRANSLATE_NOOP("Help", "Double-click"), QT_TRANSLATE_NOOP("Help", "Show everything, or the selected event")},
    {QT_TRANSLATE_NOOP("Help", "Home, End"), QT_TRANSLATE_NOOP("Help", "The first or the last event")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+Shift+drag, or Ctrl+drag on the years"),
     QT_TRANSLATE_NOOP("Help", "Add a further window of years; two or more are compared")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+Shift+W"), QT_TRANSLATE_NOOP("Help", "Add the time in view as a window")},
    {QT_TRANSLATE_NOOP("Help", "Click on a lane's name"),
     QT_TRANSLATE_NOOP("Help", "Fold or unfold the lane; with Shift, all others")},
    {QT_TRANSLATE_NOOP("Help", "Drag a lane's name, Alt+Up, Alt+Down"),
     QT_TRANSLATE_NOOP("Help", "Move the lane (of the selected event)")},
    {QT_TRANSLATE_NOOP("Help", "Right click, menu key"),
     QT_TRANSLATE_NOOP("Help", "What can be done with the lane; lanes by category, participant, country or source")},
    {QT_TRANSLATE_NOOP("Help", "Click on an arc or on an arrow at the edge"),
     QT_TRANSLATE_NOOP("Help", "Go to the event that the selected one is tied to")},
    {QT_TRANSLATE_NOOP("Help", "The strip below"),
     QT_TRANSLATE_NOOP("Help", "Drag the window to move in time, its edges to zoom, the brush to filter")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "On the map")},
    {QT_TRANSLATE_NOOP("Help", "Shift+drag"), QT_TRANSLATE_NOOP("Help", "Filter by this rectangle")},
    {QT_TRANSLATE_NOOP("Help", "R, P, C"),
     QT_TRANSLATE_NOOP("Help", "Draw a rectangle, a polygon (click its corners, Enter closes it) or a circle")},
    {QT_TRANSLATE_NOOP("Help", "Right click"),
     QT_TRANSLATE_NOOP("Help", "Events within so many km of there; the drawn areas there")},
    {QT_TRANSLATE_NOOP("Help", "Double-click"), QT_TRANSLATE_NOOP("Help", "Zoom in, on a cluster to where it parts")},
    {QT_TRANSLATE_NOOP("Help", "Click on a cluster, Space"),
     QT_TRANSLATE_NOOP("Help", "Open it: as a fan, as a list or by going closer; Escape closes it")},
    {QT_TRANSLATE_NOOP("Help", "Page Up, Page Down, [ and ]"),
     QT_TRANSLATE_NOOP("Help", "The previous or next event at the selected one’s place")},
    {QT_TRANSLATE_NOOP("Help", "Two fingers, pinch"),
     QT_TRANSLATE_NOOP("Help", "Move the map, zoom about the fingers; scroll with Ctrl zooms too")},
    {QT_TRANSLATE_NOOP("Help", "The globe"), QT_TRANSLATE_NOOP("Help", "Click to go there, drag to turn")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "In the filters, on a category, participant, country …")},
    {QT_TRANSLATE_NOOP("Help", "Click, Space"), QT_TRANSLATE_NOOP("Help", "Take it out, or let it in again")},
    {QT_TRANSLATE_NOOP("Help", "Double-click, Enter"), QT_TRANSLATE_NOOP("Help", "Ask for it alone")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+click, +"), QT_TRANSLATE_NOOP("Help", "Add it to what is asked for")},
    {QT_TRANSLATE_NOOP("Help", "−, Delete"), QT_TRANSLATE_NOOP("Help", "Take it out; let it be")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Anywhere")},
    {QT_TRANSLATE_NOOP("Help", "Alt+Left, Alt+Right"),
     QT_TRANSLATE_NOOP("Help", "Back and forward through earlier views")},
    {QT_TRANSLATE_NOOP("Help", "F6, Shift+F6"),
     QT_TRANSLATE_NOOP("Help", "The next or the previous part of the window: filters, map, timeline, events")},
    {QT_TRANSLATE_NOOP("Help", "?"), QT_TRANSLATE_NOOP("Help", "This page")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+K"), QT_TRANSLATE_NOOP("Help", "Go to an event, a place, a date or a command")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+F"),
     QT_TRANSLATE_NOOP("Help", "Search the words of events, in any language and spelling; Escape empties the field")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+O, Ctrl+E"), QT_TRANSLATE_NOOP("Help", "Open a collection, export a picture")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+D, Ctrl+S"),
     QT_TRANSLATE_NOOP("Help", "Keep this view in the collection, save the collection")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl+Shift+C, Ctrl+Shift+O"),
     QT_TRANSLATE_NOOP("Help", "Copy a link to this view, open a link or view file")},
};

constexpr HelpLine kRules[] = {
    {nullptr, QT_TRANSLATE_NOOP("Help", "Doubt")},
    {QT_TRANSLATE_NOOP("Help", "Solid and fading"),
     QT_TRANSLATE_NOOP("Help",
                       "A bar is solid where the event surely was and fades out over the days it may have been.")},
    {QT_TRANSLATE_NOOP("Help", "c. and ?"),
     QT_TRANSLATE_NOOP("Help", "“Circa” has a soft edge, to scale only when Settings says how many years it is; what "
                               "is uncertain has a broken rim.")},
    {QT_TRANSLATE_NOOP("Help", "Arrow, ragged end"),
     QT_TRANSLATE_NOOP("Help", "An arrow goes on without end; a short ragged fade means that the end is not known.")},
    {QT_TRANSLATE_NOOP("Help", "Several dates"),
     QT_TRANSLATE_NOOP("Help", "“One of” is hollow and joined by dashes; “each of” is solid and joined by a line.")},
    {QT_TRANSLATE_NOOP("Help", "Rival datings"),
     QT_TRANSLATE_NOOP("Help", "The event’s own date is solid, those that other sources give are small and hollow "
                               "beside it. Ctrl+L shows the legend.")},
    {QT_TRANSLATE_NOOP("Help", "Soft disc"),
     QT_TRANSLATE_NOOP("Help", "The radius within which the sources put the place.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Lines on the map")},
    {QT_TRANSLATE_NOOP("Help", "Narrowing curve"),
     QT_TRANSLATE_NOOP("Help", "From place to place of one event, in the order in which it names them.")},
    {QT_TRANSLATE_NOOP("Help", "Even arc"),
     QT_TRANSLATE_NOOP("Help", "Joins today’s capitals of states that take part; a state of the past has none.")},
    {QT_TRANSLATE_NOOP("Help", "Thin arrow"),
     QT_TRANSLATE_NOOP("Help", "From the event that says so to the one it answers, renews, belongs to …")},
    {QT_TRANSLATE_NOOP("Help", "Two names"),
     QT_TRANSLATE_NOOP("Help", "“Tiflis (Tbilisi)”: the place’s name at the time, then today’s.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "The filter by years")},
    {QT_TRANSLATE_NOOP("Help", "Overlaps"), QT_TRANSLATE_NOOP("Help", "Some possible day lies in the years.")},
    {QT_TRANSLATE_NOOP("Help", "Possibly within"), QT_TRANSLATE_NOOP("Help", "From start to end it may lie in them.")},
    {QT_TRANSLATE_NOOP("Help", "Certainly within"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Every possible day lies in them. An open end lies in no closed window, an unknown end is never certain.")},
    {QT_TRANSLATE_NOOP("Help", "Starts within"), QT_TRANSLATE_NOOP("Help", "Its start may lie in them.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "How the views agree")},
    {QT_TRANSLATE_NOOP("Help", "Timeline to map"),
     QT_TRANSLATE_NOOP("Help", "The map shows the events that pass the filter and may lie in the time you see.")},
    {QT_TRANSLATE_NOOP("Help", "Map to timeline"),
     QT_TRANSLATE_NOOP("Help", "Events outside the map's view are dimmed on the timeline, never hidden, unless you "
                               "limit the filter to the map's view.")},
    {QT_TRANSLATE_NOOP("Help", "What is not shown"),
     QT_TRANSLATE_NOOP("Help",
                       "Events without a date or a place are counted in the status line and listed from there.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Borders")},
    {QT_TRANSLATE_NOOP("Help", "Whose"),
     QT_TRANSLATE_NOOP("Help", "The lines show who controls a place, at about 1 km; disputed ones are dashed, and you "
                               "can hide them all. What an event says of its own country wins over the lines.")},
};

constexpr HelpLine kAbout[] = {
    {nullptr, "Araxes " ARAXES_VERSION},
    {QT_TRANSLATE_NOOP("Help", "What it is"),
     QT_TRANSLATE_NOOP("Help", "Historical and diplomatic events on a timeline and a map that move together. The name "
                               "is the old one of the river Aras.")},
    {QT_TRANSLATE_NOOP("Help", "Licence"),
     QT_TRANSLATE_NOOP("Help", "GNU General Public License, version 3 or later. No warranty.")},
    {QT_TRANSLATE_NOOP("Help", "Built with"),
     QT_TRANSLATE_NOOP("Help", "Qt 6, QCustomPlot, JSON for Modern C++, the Noto fonts")},
    {QT_TRANSLATE_NOOP("Help", "Base map"),
     QT_TRANSLATE_NOOP("Help", "Made with Natural Earth. Country names from Unicode CLDR. Place names © GeoNames, CC "
                               "BY 4.0. Relief from SRTM30.")},
    {QT_TRANSLATE_NOOP("Help", "Network"),
     QT_TRANSLATE_NOOP("Help",
                       "Araxes opens no connection unless you turn online map tiles on or click a source's link.")},
};

} // namespace

std::span<const HelpLine> handLines()
{
    return kHands;
}

std::span<const HelpLine> ruleLines()
{
    return kRules;
}

std::span<const HelpLine> aboutLines()
{
    return kAbout;
}

} // namespace araxes
