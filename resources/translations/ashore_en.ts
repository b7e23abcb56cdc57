<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>The plan can keep it, but misses %n due(s) of other debts then.</source>
        <translation>
            <numerusform>The plan can keep it, but misses %n due of another debt then.</numerusform>
            <numerusform>The plan can keep it, but misses %n dues of other debts then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The card rule names %n month(s) as the longest.</source>
        <translation>
            <numerusform>The card rule names %n month as the longest.</numerusform>
            <numerusform>The card rule names %n months as the longest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message numerus="yes">
        <source>%n smaller debt(s)</source>
        <translation>
            <numerusform>%n smaller debt</numerusform>
            <numerusform>%n smaller debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calc</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks on %n day(s)</source>
        <translation>
            <numerusform>marks on %n day</numerusform>
            <numerusform>marks on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message numerus="yes">
        <source>%n contact(s) recorded</source>
        <translation>
            <numerusform>%n contact recorded</numerusform>
            <numerusform>%n contacts recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be outside a guideline</source>
        <translation>
            <numerusform>%n of them may be outside a guideline</numerusform>
            <numerusform>%n of them may be outside a guideline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>The card rule (art. 70) names %n month(s) as the longest.</source>
        <translation>
            <numerusform>The card rule (art. 70) names %n month as the longest.</numerusform>
            <numerusform>The card rule (art. 70) names %n months as the longest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Import of %n debt(s)</source>
        <translation>
            <numerusform>Import of %n debt</numerusform>
            <numerusform>Import of %n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) were imported.</source>
        <translation>
            <numerusform>%n debt was imported.</numerusform>
            <numerusform>%n debts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message numerus="yes">
        <source>{date}: %n contact(s) may be outside “{rule}”.</source>
        <translation>
            <numerusform>{date}: %n contact may be outside “{rule}”.</numerusform>
            <numerusform>{date}: %n contacts may be outside “{rule}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message numerus="yes">
        <source>%n guideline(s) may be touched</source>
        <translation>
            <numerusform>%n guideline may be touched</numerusform>
            <numerusform>%n guidelines may be touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) noted on that day</source>
        <translation>
            <numerusform>%n other noted on that day</numerusform>
            <numerusform>%n others noted on that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%n more due date(s) passed since then: {amount}.</source>
        <translation>
            <numerusform>%n more due date has passed since then: {amount}.</numerusform>
            <numerusform>%n more due dates have passed since then: {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue since {date}, the day after the due date: today is day %n.</source>
        <translation>
            <numerusform>Overdue since {date}, the day after the due date: today is day %n.</numerusform>
            <numerusform>Overdue since {date}, the day after the due date: today is day %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier: {reason}</source>
        <translation>
            <numerusform>%n day earlier: {reason}</numerusform>
            <numerusform>%n days earlier: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later: {reason}</source>
        <translation>
            <numerusform>%n day later: {reason}</numerusform>
            <numerusform>%n days later: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n more debt(s): the tables behind have them.</source>
        <translation>
            <numerusform>%n more debt: the tables behind have it.</numerusform>
            <numerusform>%n more debts: the tables behind have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{overdue} of it overdue on %n of them, the oldest for {days}.</source>
        <translation>
            <numerusform>{overdue} of it overdue on %n of them, for {days}.</numerusform>
            <numerusform>{overdue} of it overdue on %n of them, the oldest for {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) to correct.</source>
        <translation>
            <numerusform>Nothing was imported: %n line to correct.</numerusform>
            <numerusform>Nothing was imported: %n lines to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read, so nothing is imported yet.</source>
        <translation>
            <numerusform>%n line cannot be read, so nothing is imported yet.</numerusform>
            <numerusform>%n lines cannot be read, so nothing is imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n debt(s)</source>
        <translation>
            <numerusform>&amp;Import %n debt</numerusform>
            <numerusform>&amp;Import %n debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>%n smaller debt(s)</source>
        <translation>
            <numerusform>%n smaller debt</numerusform>
            <numerusform>%n smaller debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lenders</name>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n day after the due date</numerusform>
            <numerusform>%n days after the due date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>the rate of %n debt(s) is not known</source>
        <translation>
            <numerusform>the rate of %n debt is not known</numerusform>
            <numerusform>the rates of %n debts are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message numerus="yes">
        <source>%n more milestone(s)</source>
        <translation>
            <numerusform>%n more milestone</numerusform>
            <numerusform>%n more milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message numerus="yes">
        <source>and %n more amount(s)</source>
        <translation>
            <numerusform>and %n more amount</numerusform>
            <numerusform>and %n more amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>The order is open: the rate of %n debt(s) is not known.</source>
        <translation>
            <numerusform>The order is open: the rate of %n debt is not known.</numerusform>
            <numerusform>The order is open: the rate of %n debts is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message numerus="yes">
        <source>{date}: {amount} to %n debt(s)</source>
        <translation>
            <numerusform>{date}: {amount} to %n debt</numerusform>
            <numerusform>{date}: {amount} to %n debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Ends on {date}, after %n month(s).</source>
        <translation>
            <numerusform>Ends on {date}, after %n month.</numerusform>
            <numerusform>Ends on {date}, after %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) cannot be paid in time.</source>
        <translation>
            <numerusform>%n amount cannot be paid in time.</numerusform>
            <numerusform>%n amounts cannot be paid in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) up to {date} cannot be paid in time, and it goes on.</source>
        <translation>
            <numerusform>%n amount up to {date} cannot be paid in time, and it goes on.</numerusform>
            <numerusform>%n amounts up to {date} cannot be paid in time, and it goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) end on the same day.</source>
        <translation>
            <numerusform>%n other ends on the same day.</numerusform>
            <numerusform>%n others end on the same day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cost just as much.</source>
        <translation>
            <numerusform>%n other costs just as much.</numerusform>
            <numerusform>%n others cost just as much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) left out of this plan: {owed} stays owed there and can grow.</source>
        <translation>
            <numerusform>%n debt is left out of this plan: {owed} stays owed there and can grow.</numerusform>
            <numerusform>%n debts are left out of this plan: {owed} stays owed there and can grow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) in {currency} are not in this plan.</source>
        <translation>
            <numerusform>%n debt in {currency} is not in this plan.</numerusform>
            <numerusform>%n debts in {currency} are not in this plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message numerus="yes">
        <source>The end comes %n month(s) later.</source>
        <translation>
            <numerusform>The end comes %n month later.</numerusform>
            <numerusform>The end comes %n months later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n month(s) sooner.</source>
        <translation>
            <numerusform>The end comes %n month sooner.</numerusform>
            <numerusform>The end comes %n months sooner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n day(s) later.</source>
        <translation>
            <numerusform>The end comes %n day later.</numerusform>
            <numerusform>The end comes %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n day(s) sooner.</source>
        <translation>
            <numerusform>The end comes %n day sooner.</numerusform>
            <numerusform>The end comes %n days sooner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue fewer.</source>
        <translation>
            <numerusform>%n day overdue fewer.</numerusform>
            <numerusform>%n days overdue fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue more.</source>
        <translation>
            <numerusform>%n day overdue more.</numerusform>
            <numerusform>%n days overdue more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n month(s)</source>
        <translation>
            <numerusform> and %n month</numerusform>
            <numerusform> and %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue ahead</source>
        <translation>
            <numerusform>%n day overdue ahead</numerusform>
            <numerusform>%n days overdue ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} · {stage}: %n debt(s)</source>
        <translation>
            <numerusform>{days} · {stage}: %n debt</numerusform>
            <numerusform>{days} · {stage}: %n debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message numerus="yes">
        <source>%n place(s) still to fill in.</source>
        <translation>
            <numerusform>%n place still to fill in.</numerusform>
            <numerusform>%n places still to fill in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due, in grace</source>
        <translation>
            <numerusform>%n day past due, in grace</numerusform>
            <numerusform>%n days past due, in grace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n copy(ies), the newest of {date}</source>
        <translation>
            <numerusform>%n copy, of {date}</numerusform>
            <numerusform>%n copies, the newest of {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortageCard</name>
    <message numerus="yes">
        <source>%n more debt(s)</source>
        <translation>
            <numerusform>%n more debt</numerusform>
            <numerusform>%n more debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more time(s), until {date}</source>
        <translation>
            <numerusform>; %n more time, until {date}</numerusform>
            <numerusform>; %n more times, until {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more time(s) up to {date}, and on</source>
        <translation>
            <numerusform>; %n more time up to {date}, and on</numerusform>
            <numerusform>; %n more times up to {date}, and on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n debt</numerusform>
            <numerusform>%n debts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n debt(s) of unknown rate</source>
        <translation>
            <numerusform>without %n debt of unknown rate</numerusform>
            <numerusform>without %n debts of unknown rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message numerus="yes">
        <source>%n more in the list of debts</source>
        <translation>
            <numerusform>%n more in the list of debts</numerusform>
            <numerusform>%n more in the list of debts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Today: %n thing(s), {broken} not kept</source>
        <translation>
            <numerusform>Today: %n thing, {broken} not kept</numerusform>
            <numerusform>Today: %n things, {broken} not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n thing(s) to look at</source>
        <translation>
            <numerusform>Today: %n thing to look at</numerusform>
            <numerusform>Today: %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>No payment is due in the next %n day(s), no promise is open, and there is nothing to follow up.</source>
        <translation>
            <numerusform>No payment is due in the next %n day, no promise is open, and there is nothing to follow up.</numerusform>
            <numerusform>No payment is due in the next %n days, no promise is open, and there is nothing to follow up.</numerusform>
        </translation>
    </message>
</context>
</TS>
