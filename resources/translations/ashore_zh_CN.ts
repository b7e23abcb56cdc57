<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cells</source>
        <comment>The rate is not known yet: enter it to see the cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>contract {rate}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>Penalty interest is running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>no due date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>Enter the next due date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>due {when}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>last stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <comment>from {day}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>#</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Debt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Rate now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Amount due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Cost a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Order of repayment: 1 has the highest rate now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name, lender and product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>What is owed, as last read from the lender, less payments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Yearly rate in force, with penalty interest while overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Oldest due date not paid in full, or the next one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>What the lender asks for now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Days since the oldest unpaid due date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Where the debt stands with its lender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>The next stage, and the day it usually begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Interest and penalty interest of one day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add debt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the &amp;balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ashore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>What the lender usually does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasicRows</name>
    <message>
        <source>&amp;Lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huabei, ICBC card, or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12,000 or 1.2万</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-22 or 11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest one that is not paid in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Not overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Import of %n debt(s)</source>
        <translation>
            <numerusform>导入 %n 笔债务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 笔债务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Payment on {name}</source>
        <translation>{name} 的还款</translation>
    </message>
    <message>
        <source>Update the balance of {name}</source>
        <translation>更新 {name} 的余额</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>结清 {name}</translation>
    </message>
    <message>
        <source>Reopen {name}</source>
        <translation>重新打开 {name}</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>归档 {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>从归档取回 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>已修改 {name}。</translation>
    </message>
    <message>
        <source>{name} has its new name.</source>
        <translation>已改名为 {name}。</translation>
    </message>
    <message>
        <source>The payment on {name} was recorded.</source>
        <translation>已记录 {name} 的还款。</translation>
    </message>
    <message>
        <source>The balance of {name} was updated.</source>
        <translation>已更新 {name} 的余额。</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>{name} 已结清。</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>{name} 已重新打开。</translation>
    </message>
    <message>
        <source>{name} is in the archive.</source>
        <translation>{name} 已归档。</translation>
    </message>
    <message>
        <source>{name} is back from the archive.</source>
        <translation>已从归档取回 {name}。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>已删除 {name}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to take back or do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>The rate is not known yet, so neither is the cost a day.</source>
        <translation>利率未知，无法计算每天的成本。</translation>
    </message>
    <message>
        <source>It bears no interest.</source>
        <translation>不计利息。</translation>
    </message>
    <message>
        <source>Interest: {sum}</source>
        <translation>利息：{sum}</translation>
    </message>
    <message>
        <source>Penalty interest: {sum}</source>
        <translation>罚息：{sum}</translation>
    </message>
    <message>
        <source>{base} × {steps} = {result} a day</source>
        <translation>{base} × {steps} = 每天 {result}</translation>
    </message>
    <message>
        <source>Penalty rate: {rate} × {multiple} = {result}</source>
        <translation>罚息利率：{rate} × {multiple} = {result}</translation>
    </message>
    <message>
        <source>Penalty rate: {rate} + {added} = {result}</source>
        <translation>罚息利率：{rate} + {added} = {result}</translation>
    </message>
    <message>
        <source>Together: {amount} a day</source>
        <translation>合计：每天 {amount}</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation type="unfinished">罚息</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtTable</name>
    <message>
        <source>Debts, in order of repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message>
        <source>Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add debt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>The selected debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it has its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a debt to see where it stands and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add the first debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debt matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search or the filter leaves nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One true list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender, balance and due date are enough. What you enter stays on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Write an amount, like 12,000 or 1.2万.</source>
        <translation>请填写金额，如 12,000 或 1.2万。</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 12,000 or 12,000.50 or 1.2万.</source>
        <translation>这不是金额。请写成 12,000、12,000.50 或 1.2万。</translation>
    </message>
    <message>
        <source>This sign belongs to another currency; the debt is in {currency}. Write the figure alone, or choose the other currency.</source>
        <translation>这个符号属于另一种货币，而这笔债务的币种是 {currency}。请只写数字，或改选币种。</translation>
    </message>
    <message>
        <source>{currency} has {digits} decimal places. Write no more than that, like 12,000.50.</source>
        <translation>{currency} 只有 {digits} 位小数。请不要超过，如 12,000.50。</translation>
    </message>
    <message>
        <source>{currency} has no decimal places. Write a whole amount, like 12,000.</source>
        <translation>{currency} 没有小数。请写整数，如 12,000。</translation>
    </message>
    <message>
        <source>This is more than a trillion. Check the zeros, or the 万 and 亿.</source>
        <translation>超过一万亿。请检查零的个数，或“万”“亿”。</translation>
    </message>
    <message>
        <source>Write the amount without a minus, like 12,000.</source>
        <translation>金额不要带负号，如 12,000。</translation>
    </message>
    <message>
        <source>The amount due is more than the balance. It is a part of it: write less, or correct the balance.</source>
        <translation>应还金额大于余额。它是余额的一部分：请写小一些，或更正余额。</translation>
    </message>
    <message>
        <source>Write what is owed in all, like 12,000.</source>
        <translation>请填写总共欠多少，如 12,000。</translation>
    </message>
    <message>
        <source>The stages must follow each other: phone contact from day 1 or later, formal collection after that. An example: 4 and 16.</source>
        <translation>阶段要先后相接：电话联系期从第 1 天或之后开始，正式催收期更晚。例如 4 和 16。</translation>
    </message>
    <message>
        <source>This is not one of the choices. Write one of: {choices}.</source>
        <translation>这不在可选项中。请从这些里选一个：{choices}。</translation>
    </message>
    <message>
        <source>“{currency}” is not the code of a currency. Write its three letters, like CNY or USD.</source>
        <translation>“{currency}”不是货币代码。请写三个字母，如 CNY 或 USD。</translation>
    </message>
    <message>
        <source>Write a date, like 2026-11-22.</source>
        <translation>请填写日期，如 2026-11-22。</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Check the day and the month, like 2026-11-30.</source>
        <translation>日历上没有这一天。请检查月和日，如 2026-11-30。</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2026-11-22, 11-22, 11月22日 or 22 Nov.</source>
        <translation>这不是日期。请写成 2026-11-22、11-22、11月22日 或 22 Nov。</translation>
    </message>
    <message>
        <source>The year must be between 1970 and 2199. Write the date like 2026-11-22.</source>
        <translation>年份应在 1970 到 2199 之间。请写成 2026-11-22 这样。</translation>
    </message>
    <message>
        <source>Write a whole number of days from 0 to 3650, like 3.</source>
        <translation>请填写天数，0 到 3650 的整数，如 3。</translation>
    </message>
    <message>
        <source>Write the oldest due date that is not paid in full, like 2026-11-22.</source>
        <translation>请填写最早一个没有还清的还款日，如 2026-11-22。</translation>
    </message>
    <message>
        <source>This kind of debt is not known. Write one of: {choices}.</source>
        <translation>没有这种债务类型。请从这些里选一个：{choices}。</translation>
    </message>
    <message>
        <source>Give the debt a name, like Jiebei or ICBC card.</source>
        <translation>请给这笔债务起个名字，如 借呗 或 工商银行信用卡。</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters. Keep it short; the rest fits in the notes.</source>
        <translation>名称超过 {limit} 个字。请写短一些，其余写在备注里。</translation>
    </message>
    <message>
        <source>A share cannot be more than 100 %. Write it like 5%.</source>
        <translation>比例不能超过 100 %。请写成 5% 这样。</translation>
    </message>
    <message>
        <source>Write a rate, like 18.25 %/year or 0.05 %/day.</source>
        <translation>请填写利率，如 年利率 18.25% 或 日利率 0.05%。</translation>
    </message>
    <message>
        <source>Write the rate without a minus, like 18.25 %/year, or 0.</source>
        <translation>利率不要带负号，如 年利率 18.25%；没有利息写 0。</translation>
    </message>
    <message>
        <source>This is not a rate. Write it like 18.25 %/year, 1.5 %/month, 0.05 %/day or 万分之五.</source>
        <translation>这不是利率。请写成 年利率 18.25%、月利率 1.5%、日利率 0.05% 或 万分之五。</translation>
    </message>
    <message>
        <source>Per day or per year? Taken {period} it would be {annual} a year. Name the period (rate_period), like 18.25 %/year, 1.5 %/month or 0.05 %/day.</source>
        <translation>这是日利率还是年利率？按{period}算，一年就是 {annual}。请写明周期（rate_period），如 年利率 18.25%、月利率 1.5% 或 日利率 0.05%。</translation>
    </message>
    <message>
        <source>This would be {annual} a year: most likely the period is another one. Name it (rate_period), like 18.25 %/year, 1.5 %/month or 0.05 %/day.</source>
        <translation>这样一年就是 {annual}，多半是利率周期不对。请写明（rate_period），如 年利率 18.25%、月利率 1.5% 或 日利率 0.05%。</translation>
    </message>
    <message>
        <source>The column {column} stands twice in the first line. Remove one.</source>
        <translation>第一行里 {column} 列出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>The first line lacks: {columns}. It must name the columns; name, balance and due_date are required.</source>
        <translation>第一行缺少：{columns}。第一行要写列名，其中 name、balance、due_date 必须有。</translation>
    </message>
    <message>
        <source>The first line has columns that are not known: {columns}. Known are: {known}.</source>
        <translation>第一行有不认识的列：{columns}。可用的列：{known}。</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns, like name,balance,due_date.</source>
        <translation>文件是空的。第一行要写列名，如 name,balance,due_date。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a CSV file.</source>
        <translation>{file} 是文件夹。请给出一个 CSV 文件。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>找不到文件 {file}。</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8 or GB18030. Save the table as CSV (UTF-8) first.</source>
        <translation>{file} 不是 UTF-8 或 GB18030 的文本文件。请先把表格另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB: it cannot be a list of debts.</source>
        <translation>{file} 超过 {limit} MB，不像是债务清单。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the lines named above and try again.</source>
        <translation>没有导入任何内容：请改正上面列出的行，再试一次。</translation>
    </message>
    <message>
        <source>A quotation mark that is opened here is never closed.</source>
        <translation>这里开始的引号没有结束。</translation>
    </message>
    <message>
        <source>The line has {cells} cells, the first line names {columns} columns. Put quotation marks around a text or an amount with a comma in it.</source>
        <translation>这一行有 {cells} 格，而第一行只有 {columns} 列。含有逗号的文字或金额请用引号括起来。</translation>
    </message>
    <message>
        <source>This debt was changed meanwhile by another window or command. It was left as it is now.</source>
        <translation>这笔债务刚刚被另一个窗口或命令修改过，已保持现状。</translation>
    </message>
    <message>
        <source>The database in {folder} cannot be read: it is damaged, or not a database of Ashore. It was left untouched. Earlier copies are kept in the folder “backups” beside it.</source>
        <translation>无法读取 {folder} 中的数据库：它已损坏，或不是上岸的数据库。文件保持原样；旁边的 backups 文件夹里有较早的备份。</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Nothing was changed; make some room and try again.</source>
        <translation>{folder} 所在的磁盘已满。没有改动任何内容；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Another program is busy with the database in {folder}. Try again in a moment.</source>
        <translation>另一个程序正在使用 {folder} 中的数据库。请稍后再试。</translation>
    </message>
    <message>
        <source>The debts in {folder} were saved by a newer version of Ashore. They were left untouched: open them with that version.</source>
        <translation>{folder} 中的债务由更新版本的上岸保存，已保持原样：请用那个版本打开。</translation>
    </message>
    <message>
        <source>The database could not be brought to this version of Ashore. It is as it was before; a copy is kept in backups/{backup}.</source>
        <translation>数据库无法升级到这个版本，仍是原来的样子；备份在 backups/{backup}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Check who may write there, or choose another (--profile).</source>
        <translation>文件夹 {folder} 无法写入。请检查写入权限，或换一个文件夹（--profile）。</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>无法完成（{code}）。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Repaid: nothing is due any more.</source>
        <translation>已还清，没有应还款项。</translation>
    </message>
    <message>
        <source>No due date is known: enter what the lender shows.</source>
        <translation>还款日未知：请按贷款方页面填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n more due date(s) passed since then: {amount}.</source>
        <translation>
            <numerusform>此后又有 %n 期到期未还：{amount}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} is due on {date}, {when}.</source>
        <translation>{date}应还 {amount}，{when}到期。</translation>
    </message>
    <message numerus="yes">
        <source>Overdue since {date}, the day after the due date: today is day %n.</source>
        <translation>
            <numerusform>从还款日次日{date}起逾期，今天是第 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>In grace until {last}: paid by then, it counts as on time. After that the days count from {first}.</source>
        <translation>容时期到{last}为止：此前还清视为按时。过后逾期天数从{first}算起。</translation>
    </message>
    <message>
        <source>This is the last stage; a plan can still be agreed on.</source>
        <translation>这是最后一个阶段，仍然可以协商还款方案。</translation>
    </message>
    <message>
        <source>If it is not paid: {stage} from {date}, {when}.</source>
        <translation>如果未还：{date}（{when}）进入{stage}。</translation>
    </message>
    <message>
        <source>Next: {stage} from {date} (day {day}), {when}.</source>
        <translation>接下来：{date}（第 {day} 天，{when}）进入{stage}。</translation>
    </message>
    <message>
        <source>{stage} begins on {date} by rule; nothing known shifts it.</source>
        <translation>按规则{date}进入{stage}；没有已知因素使它提前或推迟。</translation>
    </message>
    <message>
        <source>{stage} may begin between {earliest} and {latest}; by rule on {date}.</source>
        <translation>{stage}可能始于{earliest}至{latest}之间；按规则是{date}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>was due {when}</source>
        <translation>{when}到期</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>{when}到期</translation>
    </message>
    <message>
        <source>number {rank} in the order</source>
        <translation>还款顺序第 {rank} 位</translation>
    </message>
    <message>
        <source>pay first</source>
        <translation>优先还</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{amount} was due on {date}.</source>
        <translation>{date}应还 {amount}，尚未还清。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier: {reason}</source>
        <translation>
            <numerusform>提前 %n 天：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later: {reason}</source>
        <translation>
            <numerusform>推迟 %n 天：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Rate per</source>
        <translation>利率周期</translation>
    </message>
    <message>
        <source>Interest grows</source>
        <translation>计息方式</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>最低还款额</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Contact details work</source>
        <translation>联系方式有效</translation>
    </message>
    <message>
        <source>Payment history</source>
        <translation>还款记录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>再次到期</translation>
    </message>
    <message>
        <source>Year of</source>
        <translation>计息天数</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Penalty runs on</source>
        <translation>罚息基数</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>容时天数</translation>
    </message>
    <message>
        <source>Amount tolerated</source>
        <translation>容差金额</translation>
    </message>
    <message>
        <source>Phone contact from day</source>
        <translation>电话联系期始于第几天</translation>
    </message>
    <message>
        <source>Formal collection from day</source>
        <translation>正式催收期始于第几天</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>客服电话</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{percent} a day</source>
        <translation>日利率 {percent}</translation>
    </message>
    <message>
        <source>{percent} a month</source>
        <translation>月利率 {percent}</translation>
    </message>
    <message>
        <source>{percent} a year</source>
        <translation>年利率 {percent}</translation>
    </message>
    <message>
        <source>{n} per 10,000 a day</source>
        <translation>每天万分之 {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>{date}, {when}</source>
        <translation>{date}，{when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished">已归档</translation>
    </message>
    <message>
        <source>All debts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {amount} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished">余额</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit mark {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} from day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LenderField</name>
    <message>
        <source>Lenders that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lenders (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ashore – sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished">利率</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interest grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Penalty interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5x, +50%, 0.065 %/day, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty runs &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amo&amp;unt due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: by the minimum payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;nimum payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, a percent of the balance, or full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again e&amp;very month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late &amp;fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, a percent of the unpaid minimum, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of &amp;grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount tolerated</source>
        <translation type="unfinished">容差金额</translation>
    </message>
    <message>
        <source>As much too little still counts as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lender&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lender can reach me: my &amp;contact details work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment &amp;history with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished">客服电话</translation>
    </message>
    <message>
        <source>Phone contact from day</source>
        <translation type="unfinished">电话联系期始于第几天</translation>
    </message>
    <message>
        <source>Formal collection from day</source>
        <translation type="unfinished">正式催收期始于第几天</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the lender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{lender} · {kind}</source>
        <translation>{lender} · {kind}</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Bank loan</source>
        <translation>银行贷款</translation>
    </message>
    <message>
        <source>Platform loan</source>
        <translation>网络平台贷款</translation>
    </message>
    <message>
        <source>Private loan</source>
        <translation>民间借贷</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>房贷</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>车贷</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation>亲友借款</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在还</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>只有一次</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>按日计息</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>按月计息</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 天</translation>
    </message>
    <message>
        <source>360 days</source>
        <translation>360 天</translation>
    </message>
    <message>
        <source>Days of the year itself</source>
        <translation>当年实际天数</translation>
    </message>
    <message>
        <source>No penalty interest</source>
        <translation>无罚息</translation>
    </message>
    <message>
        <source>Multiple of the rate</source>
        <translation>利率的倍数</translation>
    </message>
    <message>
        <source>Added to the rate</source>
        <translation>在利率上加收</translation>
    </message>
    <message>
        <source>A rate of its own</source>
        <translation>单独的罚息利率</translation>
    </message>
    <message>
        <source>Overdue part</source>
        <translation>逾期部分</translation>
    </message>
    <message>
        <source>Whole unpaid principal</source>
        <translation>全部未还本金</translation>
    </message>
    <message>
        <source>No late fee</source>
        <translation>无违约金</translation>
    </message>
    <message>
        <source>A fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>Percent of the unpaid minimum</source>
        <translation>最低还款额未还部分的百分比</translation>
    </message>
    <message>
        <source>The whole balance</source>
        <translation>全部余额</translation>
    </message>
    <message>
        <source>Percent of the balance</source>
        <translation>余额的百分比</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>All cost the same, {rate}: the longest overdue comes first.</source>
        <translation>各笔成本相同，{rate}：逾期最久的排在最前。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Repay first: {names}. At {rate} they cost the most.</source>
        <translation>优先还：{names}。{rate}，成本最高。</translation>
    </message>
    <message>
        <source>Repay {names} first: with its penalty interest it costs the most, {rate}.</source>
        <translation>优先还{names}：连同罚息成本最高，{rate}。</translation>
    </message>
    <message>
        <source>Repay {names} first: it costs the most, {rate}.</source>
        <translation>优先还{names}：成本最高，{rate}。</translation>
    </message>
    <message>
        <source>Number {rank}: its rate is not known, so it comes last.</source>
        <translation>第 {rank} 位：利率未知，排在最后。</translation>
    </message>
    <message>
        <source>Number 1: it is the only one.</source>
        <translation>第 1 位：只有这一笔。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}; the rate of {next} is not known.</source>
        <translation>第 1 位：{rate}；{next}的利率未知。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}, like {next}, but {reason}.</source>
        <translation>第 1 位：{rate}，与{next}相同，但这一笔{reason}。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}; {next} costs less, {other}.</source>
        <translation>第 1 位：{rate}；{next}较低，{other}。</translation>
    </message>
    <message>
        <source>Number {rank}: it costs {rate}, like {before}, which {reason}.</source>
        <translation>第 {rank} 位：{rate}，与{before}相同，但那一笔{reason}。</translation>
    </message>
    <message>
        <source>Number {rank}: it costs {rate}; {before} costs more, {other}.</source>
        <translation>第 {rank} 位：{rate}；{before}更高，{other}。</translation>
    </message>
    <message>
        <source>has been overdue longer</source>
        <translation>逾期更久</translation>
    </message>
    <message>
        <source>is smaller and so gone sooner</source>
        <translation>余额较小，能更快还清</translation>
    </message>
    <message>
        <source>was entered earlier</source>
        <translation>录入更早</translation>
    </message>
    <message>
        <source>{percent} a year</source>
        <translation>年利率 {percent}</translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>Period of the rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Your own figure for this lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset, grade {grade}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒期</translation>
    </message>
    <message>
        <source>Phone contact</source>
        <translation>电话联系期</translation>
    </message>
    <message>
        <source>Formal collection</source>
        <translation>正式催收期</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议履行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话联系</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式催收</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Total owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{debts}, longest {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n debt(s) of unknown rate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of it penalty {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {debt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>{days} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Stages by days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
