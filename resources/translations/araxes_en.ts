<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<!-- English needs its plurals; every other text stands in the source as it is shown. -->
<context>
    <name>araxes::ProblemsDialog</name>
    <message numerus="yes">
        <source>%1 was opened; %n thing(s) need your eye.</source>
        <translation><numerusform>%1 was opened; %n thing needs your eye.</numerusform><numerusform>%1 was opened; %n things need your eye.</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s): click to look closer</source>
        <translation><numerusform>%Ln event: click to look closer</numerusform><numerusform>%Ln events: click to look closer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s) earlier</source>
        <translation><numerusform>%Ln related event earlier</numerusform><numerusform>%Ln related events earlier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s) later</source>
        <translation><numerusform>%Ln related event later</numerusform><numerusform>%Ln related events later</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s) shown.</source>
        <translation><numerusform>%1: %n event shown.</numerusform><numerusform>%1: %n events shown.</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::LoadingIndicator</name>
    <message numerus="yes">
        <source>%1 a second, %n second(s) left</source>
        <translation><numerusform>%1 a second, %n second left</numerusform><numerusform>%1 a second, %n seconds left</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) in this file</source>
        <translation><numerusform>%n problem in this file</numerusform><numerusform>%n problems in this file</numerusform></translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation><numerusform>%1 event</numerusform><numerusform>%1 events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation><numerusform>%1 source</numerusform><numerusform>%1 sources</numerusform></translation>
    </message>
</context>
<context>
    <name>ValuePage</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation><numerusform>%1 event</numerusform><numerusform>%1 events</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation><numerusform>and one more</numerusform><numerusform>and %1 more</numerusform></translation>
    </message>
</context>
<context>
    <name>DateLegend</name>
    <message numerus="yes">
        <source>circa, drawn as ± %n year(s)</source>
        <translation><numerusform>circa, drawn as ± %n year</numerusform><numerusform>circa, drawn as ± %n years</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::ClusterCard</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation><numerusform>%n event</numerusform><numerusform>%n events</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::Actions</name>
    <message numerus="yes">
        <source>± %n year(s)</source>
        <translation><numerusform>± %n year</numerusform><numerusform>± %n years</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::Timeline</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation><numerusform>%Ln other</numerusform><numerusform>%Ln others</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::CompareCard</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln event</numerusform><numerusform>%Ln events</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::AreaDrawing</name>
    <message numerus="yes">
        <source>Area with %n corner(s)</source>
        <translation><numerusform>Area with %n corner</numerusform><numerusform>Area with %n corners</numerusform></translation>
    </message>
</context>
<context>
    <name>araxes::Announcer</name>
    <message numerus="yes">
        <source>%1 of %n event(s) match</source>
        <translation><numerusform>%1 of %n event match</numerusform><numerusform>%1 of %n events match</numerusform></translation>
    </message>
</context>
</TS>
