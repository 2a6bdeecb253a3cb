<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CredentialEnd</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln leads</source>
        <translation>
            <numerusform>at least %Ln lead</numerusform>
            <numerusform>at least %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n leads a day</source>
        <translation>
            <numerusform>About %n lead a day</numerusform>
            <numerusform>About %n leads a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers are unusually quiet</source>
        <translation>
            <numerusform>%n offer is unusually quiet</numerusform>
            <numerusform>%n offers are unusually quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of history</source>
        <translation>
            <numerusform>%Ln line of history</numerusform>
            <numerusform>%Ln lines of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::app</name>
    <message numerus="yes">
        <source>%Ln entries of %1 could not be read and were left alone.</source>
        <translation>
            <numerusform>%Ln entry of %1 could not be read and was left alone.</numerusform>
            <numerusform>%Ln entries of %1 could not be read and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem</source>
        <translation>
            <numerusform>%Ln lead could not be read fully; list it with: leadlight leads --filter is:problem</numerusform>
            <numerusform>%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are no longer in the storage account; they were kept here.</source>
        <translation>
            <numerusform>%Ln lead is no longer in the storage account; it was kept here.</numerusform>
            <numerusform>%Ln leads are no longer in the storage account; they were kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln lead was older than leads are kept and has been erased.</numerusform>
            <numerusform>%Ln leads were older than leads are kept and have been erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln lead was left out: erased here before, or older than leads are kept.</numerusform>
            <numerusform>%Ln leads were left out: erased here before, or older than leads are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui</name>
    <message numerus="yes">
        <source>Exporting: finishing the file of %Ln leads</source>
        <translation>
            <numerusform>Exporting: finishing the file of %Ln lead</numerusform>
            <numerusform>Exporting: finishing the file of %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were longer than the 32,767 characters of a cell and were shortened.</source>
        <translation>
            <numerusform>%Ln text was longer than the 32,767 characters of a cell and was shortened.</numerusform>
            <numerusform>%Ln texts were longer than the 32,767 characters of a cell and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties; an export has them.</source>
        <translation>
            <numerusform>%Ln more property; an export has it.</numerusform>
            <numerusform>%Ln more properties; an export has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BackgroundSync</name>
    <message numerus="yes">
        <source>Next sync in %n minutes.</source>
        <translation>
            <numerusform>Next sync in %n minute.</numerusform>
            <numerusform>Next sync in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CopyActivity</name>
    <message numerus="yes">
        <source>%Ln leads copied.</source>
        <translation>
            <numerusform>%Ln lead copied.</numerusform>
            <numerusform>%Ln leads copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportActivity</name>
    <message numerus="yes">
        <source>%Ln leads exported to %1.</source>
        <translation>
            <numerusform>%Ln lead exported to %1.</numerusform>
            <numerusform>%Ln leads exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>Left out: %Ln do-not-contact or test lead (see the Export menu).</numerusform>
            <numerusform>Left out: %Ln do-not-contact and test leads (see the Export menu).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FilterField</name>
    <message numerus="yes">
        <source>%Ln suggestions. Down goes to them.</source>
        <translation>
            <numerusform>%Ln suggestion. Down goes to it.</numerusform>
            <numerusform>%Ln suggestions. Down goes to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::GeneralPage</name>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HandOut</name>
    <message numerus="yes">
        <source>More than %Ln leads are too many to drag. Export brings them into a file.</source>
        <translation>
            <numerusform>More than %Ln lead is too many to drag. Export brings them into a file.</numerusform>
            <numerusform>More than %Ln leads are too many to drag. Export brings them into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dragging %Ln leads as a CSV file; one alone is a vCard.</source>
        <translation>
            <numerusform>Dragging %Ln lead as a CSV file; one alone is a vCard.</numerusform>
            <numerusform>Dragging %Ln leads as a CSV file; one alone is a vCard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are too many to print. Filter them down to %L1, or export them.</source>
        <translation>
            <numerusform>%Ln lead is too many to print. Filter down to %L1, or export it.</numerusform>
            <numerusform>%Ln leads are too many to print. Filter them down to %L1, or export them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>Left out: %Ln do-not-contact or test lead (see the Export menu).</numerusform>
            <numerusform>Left out: %Ln do-not-contact and test leads (see the Export menu).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportActivity</name>
    <message numerus="yes">
        <source>%Ln leads imported.</source>
        <translation>
            <numerusform>%Ln lead imported.</numerusform>
            <numerusform>%Ln leads imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a problem; see the view Problems.</source>
        <translation>
            <numerusform>%Ln has a problem; see the view Problems.</numerusform>
            <numerusform>%Ln have a problem; see the view Problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln was left out: erased here before, or older than leads are kept.</numerusform>
            <numerusform>%Ln were left out: erased here before, or older than leads are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadDetails</name>
    <message numerus="yes">
        <source>%Ln more problems.</source>
        <translation>
            <numerusform>%Ln more problem.</numerusform>
            <numerusform>%Ln more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties</source>
        <translation>
            <numerusform>%Ln more property</numerusform>
            <numerusform>%Ln more properties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadsPage</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message numerus="yes">
        <source>%Ln certificates were left out: expired, not valid yet, or no authority&apos;s.</source>
        <translation>
            <numerusform>%Ln certificate was left out: expired, not valid yet, or no authority&apos;s.</numerusform>
            <numerusform>%Ln certificates were left out: expired, not valid yet, or no authority&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NotesView</name>
    <message numerus="yes">
        <source>%Ln older notes. An export has all of them.</source>
        <translation>
            <numerusform>%Ln older note. An export has all of them.</numerusform>
            <numerusform>%Ln older notes. An export has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeWords</name>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln new lead</numerusform>
            <numerusform>%Ln new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads have waited for an answer for more than a day</source>
        <translation>
            <numerusform>%Ln lead has waited for an answer for more than a day</numerusform>
            <numerusform>%Ln leads have waited for an answer for more than a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers are unusually quiet</source>
        <translation>
            <numerusform>%Ln offer is unusually quiet</numerusform>
            <numerusform>%Ln offers are unusually quiet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintActivity</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RetentionWatch</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln lead was older than leads are kept and has been erased.</numerusform>
            <numerusform>%Ln leads were older than leads are kept and have been erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmView</name>
    <message numerus="yes">
        <source>Show more of %n other offers</source>
        <translation>
            <numerusform>Show %n more offer</numerusform>
            <numerusform>Show %n more offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SyncActivity</name>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln new lead</numerusform>
            <numerusform>%Ln new leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkActions</name>
    <message numerus="yes">
        <source>Tag for %Ln leads</source>
        <translation>
            <numerusform>Tag for %Ln lead</numerusform>
            <numerusform>Tag for %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln leads</source>
        <translation>
            <numerusform>Note on %Ln lead</numerusform>
            <numerusform>Note on %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkUndo</name>
    <message numerus="yes">
        <source>Changing %Ln leads.</source>
        <translation>
            <numerusform>Changing %Ln lead.</numerusform>
            <numerusform>Changing %Ln leads.</numerusform>
        </translation>
    </message>
</context>
</TS>
