<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Ashore {version}</source>
        <translation>上岸 Ashore {version}</translation>
    </message>
    <message>
        <source>Your own debts in one calm window. Everything stays on this computer.</source>
        <translation>自己的债务，一个安静的窗口看清。所有内容都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Built on: {libraries}</source>
        <translation>使用的组件：{libraries}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Your &amp;data lies in</source>
        <translation>您的数据在(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open this folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>No file manager answered. Copy the path and open it yourself.</source>
        <translation>没有可用的文件管理器。请复制路径，自行打开。</translation>
    </message>
    <message>
        <source>&amp;System details</source>
        <translation>系统信息(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制信息</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Window system: {name}</source>
        <translation>窗口系统：{name}</translation>
    </message>
    <message>
        <source>Screen scale: {percent} %</source>
        <translation>屏幕缩放：{percent} %</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>语言：{code}</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>配色：{name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation>债务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add debt…</source>
        <translation>添加债务(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import from a CSV file…</source>
        <translation>从 CSV 文件导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Record a &amp;payment…</source>
        <translation>记录还款(&amp;P)…</translation>
    </message>
    <message>
        <source>Update the &amp;balance…</source>
        <translation>更新余额(&amp;B)…</translation>
    </message>
    <message>
        <source>Record &amp;another entry</source>
        <translation>记录其他条目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Charge…</source>
        <translation>新增欠款(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Fee…</source>
        <translation>费用(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Waiver…</source>
        <translation>减免(&amp;W)…</translation>
    </message>
    <message>
        <source>New &amp;rate…</source>
        <translation>新利率(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;orrection…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>Lo&amp;g a contact…</source>
        <translation>记录联系(&amp;G)…</translation>
    </message>
    <message>
        <source>Paste a &amp;message…</source>
        <translation>粘贴短信(&amp;M)…</translation>
    </message>
    <message>
        <source>Promise to pa&amp;y…</source>
        <translation>承诺还款(&amp;Y)…</translation>
    </message>
    <message>
        <source>Agreeme&amp;nt…</source>
        <translation>协议(&amp;N)…</translation>
    </message>
    <message>
        <source>Ca&amp;se: the timeline…</source>
        <translation>案卷：时间线(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Ledger, as of any day…</source>
        <translation>明细账，任意日期(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xplain row by row…</source>
        <translation>逐行解释(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Compare with the lender…</source>
        <translation>与贷款方核对(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Calculator…</source>
        <translation>计算器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Mark as &amp;repaid</source>
        <translation>标为已结清(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>从归档取回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Prepare a call s&amp;heet or a letter…</source>
        <translation>准备通话或信函(&amp;H)…</translation>
    </message>
    <message>
        <source>Save the case &amp;for a complaint…</source>
        <translation>保存投诉用的记录(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Debts</source>
        <translation>债务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>还款计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lenders</source>
        <translation>贷款方(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>使用说明(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Ashore</source>
        <translation>关于上岸(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>What the lender usually does</source>
        <translation>对方通常会做什么</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Hotline: {number}</source>
        <translation>客服电话：{number}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>Agreed and promised</source>
        <translation>协议和承诺</translation>
    </message>
    <message>
        <source>Case: the timeline</source>
        <translation>案卷：时间线</translation>
    </message>
    <message>
        <source>Next: {amount} by {date}, {when}</source>
        <translation>下一笔：{date}（{when}）前还 {amount}</translation>
    </message>
    <message>
        <source>Left of it: {amount}</source>
        <translation>协议内还剩：{amount}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>从 {date} 起</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>记录还款</translation>
    </message>
    <message>
        <source>Open the agreement</source>
        <translation>打开协议</translation>
    </message>
    <message>
        <source>Promise: {amount} by {date}, {when}</source>
        <translation>承诺：{date}（{when}）前还 {amount}</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>记录这笔还款</translation>
    </message>
    <message>
        <source>Take the promise back</source>
        <translation>收回承诺</translation>
    </message>
    <message>
        <source>Open the promise</source>
        <translation>打开承诺</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Without it, and with it</source>
        <translation>没有协议，和有协议</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>有协议</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Asked for next</source>
        <translation>下一笔要还</translation>
    </message>
    <message>
        <source>By</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>计划还清</translation>
    </message>
    <message>
        <source>Interest in the plan</source>
        <translation>计划内利息</translation>
    </message>
    <message>
        <source>Days overdue ahead</source>
        <translation>以后的逾期天数</translation>
    </message>
    <message>
        <source>Say on the plan&apos;s page what money there is, and it shows here whether the budget can keep it.</source>
        <translation>在“计划”页填写有多少钱，这里就会显示预算能不能履行。</translation>
    </message>
    <message>
        <source>By the plan {amount} is missing for it on {date}.</source>
        <translation>按计划，{date} 还差 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>The plan can keep it, but misses %n due(s) of other debts then.</source>
        <translation>
            <numerusform>计划可以履行它，但会有 %n 笔别的应还款还不上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan can keep it: nothing it asks for is missed.</source>
        <translation>计划可以履行：每一笔都还得上。</translation>
    </message>
    <message>
        <source>Owed today: {amount}</source>
        <translation>今天欠：{amount}</translation>
    </message>
    <message>
        <source>It asks for in all: {amount}</source>
        <translation>协议一共要还：{amount}</translation>
    </message>
    <message>
        <source>Interest adds until its end: {amount}</source>
        <translation>到期前再增加的利息：{amount}</translation>
    </message>
    <message>
        <source>Let off if it is kept: {amount}</source>
        <translation>履行后减免：{amount}</translation>
    </message>
    <message>
        <source>Not ticked yet of what the card rule asks for: {contents}.</source>
        <translation>信用卡办法要求写明、还没有勾选的：{contents}。</translation>
    </message>
    <message>
        <source>The paper names all that the card rule asks for.</source>
        <translation>协议写明了信用卡办法要求的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>The card rule names %n month(s) as the longest.</source>
        <translation>
            <numerusform>信用卡办法规定最长 %n 个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>{agreement} on {name}</source>
        <translation>{name}的{agreement}</translation>
    </message>
    <message>
        <source>Agreement on {name}</source>
        <translation>{name}的协议</translation>
    </message>
    <message>
        <source>Fill in the fields: what it does shows here at once.</source>
        <translation>填写左边的内容，结果马上显示在这里。</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>撤回(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>as if it had not been made</source>
        <translation>当作没有签过</translation>
    </message>
    <message>
        <source>the rest is due at once</source>
        <translation>余款立即到期</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>What the paper names</source>
        <translation>协议写明了什么</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;igned on</source>
        <translation>签订日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;umber of instalments</source>
        <translation>期数(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>到(&amp;L)</translation>
    </message>
    <message>
        <source>Interest mean&amp;while</source>
        <translation>期间的利息(&amp;W)</translation>
    </message>
    <message>
        <source>Agreed &amp;rate a year</source>
        <translation>约定年利率(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Broken after da&amp;ys late</source>
        <translation>晚几天算违约(&amp;Y)</translation>
    </message>
    <message>
        <source>If it is &amp;broken</source>
        <translation>违约以后(&amp;B)</translation>
    </message>
    <message>
        <source>Ke&amp;pt, it settles the debt</source>
        <translation>履行后结清(&amp;P)</translation>
    </message>
    <message>
        <source>Last one, where it differs</source>
        <translation>最后一期（如果不同）</translation>
    </message>
    <message>
        <source>Paid before the re&amp;cords</source>
        <translation>记录之前已还(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: on the first day late</source>
        <translation>留空：晚一天就算</translation>
    </message>
    <message>
        <source>&amp;More of what the paper says</source>
        <translation>协议的更多内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount of each</source>
        <translation>每期金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amount that settles it</source>
        <translation>结清金额(&amp;A)</translation>
    </message>
    <message>
        <source>month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>week</source>
        <translation>一周</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance over time</source>
        <translation>余额随时间的变化</translation>
    </message>
    <message>
        <source>{date}: {total} in all. {debts}</source>
        <translation>{date}：合计 {total}。{debts}</translation>
    </message>
    <message>
        <source>minimums only</source>
        <translation>只还最低</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller debt(s)</source>
        <translation>
            <numerusform>%n 笔较小的债务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceDialog</name>
    <message>
        <source>Balance of {name}</source>
        <translation>{name} 的余额</translation>
    </message>
    <message>
        <source>&amp;Balance on the lender&apos;s page</source>
        <translation>对方页面上的余额(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>查看日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Due date, the oldest unpaid</source>
        <translation>还款日，最早未还清的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount due now</source>
        <translation>当前应还(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: nothing is due</source>
        <translation>留空：没有到期款项</translation>
    </message>
    <message>
        <source>Empty: by the minimum payment</source>
        <translation>留空：按最低还款额</translation>
    </message>
    <message>
        <source>&amp;More: what it is made of</source>
        <translation>更多：由哪些部分组成(&amp;M)</translation>
    </message>
    <message>
        <source>Balance of {date} on {name}</source>
        <translation>{name} {date}的余额</translation>
    </message>
    <message>
        <source>Enter the balance to see how it differs from the program&apos;s figure.</source>
        <translation>填写余额，即可看到与本程序数字的差额。</translation>
    </message>
    <message>
        <source>{amount} of it is in none of these parts and counts as: {part}.</source>
        <translation>其中 {amount} 不在这些部分里，会算作：{part}。</translation>
    </message>
    <message>
        <source>The program has no figure of this day to compare with.</source>
        <translation>程序没有这一天的数字可以比较。</translation>
    </message>
    <message>
        <source>{amount} more than the program&apos;s figure: interest or fees were added.</source>
        <translation>比本程序的数字多 {amount}：计入了利息或费用。</translation>
    </message>
    <message>
        <source>{amount} less than the program&apos;s figure: a payment or a reduction.</source>
        <translation>比本程序的数字少 {amount}：有还款或减免。</translation>
    </message>
    <message>
        <source>The same as the program&apos;s figure.</source>
        <translation>与本程序的数字一致。</translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>The plan that you kept</source>
        <translation>您保留的计划</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Drop the kept plan</source>
        <translation>不再保留这份计划</translation>
    </message>
    <message>
        <source>Compared with the plan that you kept on {date}.</source>
        <translation>与您 {date} 保留的计划相比。</translation>
    </message>
</context>
<context>
    <name>BasicRows</name>
    <message>
        <source>&amp;Lender</source>
        <translation>贷款方(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>余额(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>还款日(&amp;D)</translation>
    </message>
    <message>
        <source>Huabei, ICBC card, or a name</source>
        <translation>花呗、工商银行信用卡，或一个名字</translation>
    </message>
    <message>
        <source>12,000 or 1.2万</source>
        <translation>12,000 或 1.2万</translation>
    </message>
    <message>
        <source>2026-11-22 or 11-22</source>
        <translation>2026-11-22 或 11-22</translation>
    </message>
    <message>
        <source>The oldest one that is not paid in full</source>
        <translation>最早一个没有还清的</translation>
    </message>
    <message>
        <source>Empty: nothing is due</source>
        <translation>留空：没有到期款项</translation>
    </message>
</context>
<context>
    <name>BudgetSlider</name>
    <message>
        <source>Money each time: {amount}</source>
        <translation>每次的金额：{amount}</translation>
    </message>
</context>
<context>
    <name>Calc</name>
    <message>
        <source>No.</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>省下的利息</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>No statement falls on or before this day.</source>
        <translation>到这一天为止还没有账单。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>账单日</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>最后还款日</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低还款</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Interest on the statement of {date}</source>
        <translation>{date} 账单的利息</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>利息合计</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>True cost a year, nominal</source>
        <translation>实际年化成本（单利）</translation>
    </message>
    <message>
        <source>True cost a year, compounded</source>
        <translation>实际年化成本（复利）</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>On</source>
        <translation>计息金额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>This takes more than a thousand years.</source>
        <translation>这样要一千多年才能还清。</translation>
    </message>
    <message>
        <source>This never ends: the payment does not cover the interest of a month.</source>
        <translation>这样永远还不清：还款不够付当月的利息。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>合</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永远还不清</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first} {rest}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The sum is rounded once, half up; the rows are rounded so that they add up to it.</source>
        <translation>总和只四舍五入一次；各行的取整使它们正好加成总和。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确金额</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整金额</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>Rows</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Fill in an example</source>
        <translation>填入一个例子</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Once this can be read: {fields}</source>
        <translation>请先改正：{fields}</translation>
    </message>
    <message>
        <source>Still to fill in: {fields}</source>
        <translation>还需填写：{fields}</translation>
    </message>
    <message>
        <source>Once this is mended: {field}</source>
        <translation>请先改正：{field}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CalculatorWindow</name>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>What to calculate</source>
        <translation>计算什么</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>币种(&amp;Y)</translation>
    </message>
    <message>
        <source>Currency of all amounts</source>
        <translation>所有金额的币种</translation>
    </message>
    <message>
        <source>Nothing typed here is kept. The contract and the lender&apos;s figures come first.</source>
        <translation>这里填写的内容不会保存。请以合同和对方的数字为准。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Card statement</source>
        <translation>信用卡账单</translation>
    </message>
    <message>
        <source>Only the minimum</source>
        <translation>只还最低</translation>
    </message>
    <message>
        <source>Instalment offer</source>
        <translation>分期方案</translation>
    </message>
    <message>
        <source>A payment&apos;s effect</source>
        <translation>还款的效果</translation>
    </message>
</context>
<context>
    <name>CannotOpenDialog</name>
    <message>
        <source>Your debts cannot be changed now</source>
        <translation>暂时无法修改您的债务</translation>
    </message>
    <message>
        <source>Your debts could not be opened</source>
        <translation>无法打开您的债务</translation>
    </message>
    <message>
        <source>Something went wrong that this program did not expect. It is a fault of the program, not yours.</source>
        <translation>发生了本程序没有预料到的情况。这是程序的问题，不是您的问题。</translation>
    </message>
    <message>
        <source>There is no file with debts in this folder yet.</source>
        <translation>这个文件夹里还没有债务文件。</translation>
    </message>
    <message>
        <source>Your debts are in the file {file} of this folder. It was left as it is.</source>
        <translation>您的债务在这个文件夹的 {file} 里，已保持原样。</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>您的数据文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>You can look at a backup: it opens in a window and a folder of its own, and the backup itself stays as it is.</source>
        <translation>可以查看备份：它会在单独的窗口和文件夹中打开，备份本身保持原样。</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>要查看的备份</translation>
    </message>
    <message>
        <source>&amp;Look at this one</source>
        <translation>查看这一份(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>复制反馈用的信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. They say nothing about you.</source>
        <translation>已复制。其中没有您的任何信息。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read only</source>
        <translation>只查看(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>No file manager answered. Copy the path and open it yourself.</source>
        <translation>没有可用的文件管理器。请复制路径，自行打开。</translation>
    </message>
    <message>
        <source>The backup could not be laid out: the folder cannot be written.</source>
        <translation>无法展开备份：文件夹不能写入。</translation>
    </message>
    <message>
        <source>A second window could not be started.</source>
        <translation>无法打开第二个窗口。</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>The selected item</source>
        <translation>选中的一条</translation>
    </message>
    <message>
        <source>Select an item to see all of it.</source>
        <translation>选中一条，就能看到全部内容。</translation>
    </message>
    <message>
        <source>Derived from what is recorded; it is not stored.</source>
        <translation>由已记录的内容推算，不单独保存。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Person: {value}</source>
        <translation>对方姓名：{value}</translation>
    </message>
    <message>
        <source>Staff number: {value}</source>
        <translation>工号：{value}</translation>
    </message>
    <message>
        <source>Number: {value}</source>
        <translation>号码：{value}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Promised by {date}</source>
        <translation>承诺在 {date} 前还</translation>
    </message>
    <message>
        <source>Follow up on {date}</source>
        <translation>跟进：{date}</translation>
    </message>
    <message>
        <source>Follow-up of {date}: done</source>
        <translation>{date} 的跟进：已完成</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>Contact…</source>
        <translation>联系…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Pasted message…</source>
        <translation>粘贴的短信…</translation>
    </message>
    <message>
        <source>Promise to pay…</source>
        <translation>承诺还款…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>协议…</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Timeline, the newest first</source>
        <translation>时间线，最新的在前</translation>
    </message>
    <message>
        <source>Who, number, words</source>
        <translation>对方、号码、内容</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>在时间线里查找</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>查找(&amp;R)</translation>
    </message>
    <message>
        <source>Case of {name}</source>
        <translation>{name}的案卷</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>contacts and notes</source>
        <translation>联系和备注</translation>
    </message>
    <message>
        <source>marked contacts</source>
        <translation>有标记的联系</translation>
    </message>
    <message>
        <source>payments and balances</source>
        <translation>还款和余额</translation>
    </message>
    <message>
        <source>promises and agreements</source>
        <translation>承诺和协议</translation>
    </message>
    <message>
        <source>dues</source>
        <translation>应还款</translation>
    </message>
    <message>
        <source>changes of stage</source>
        <translation>阶段变化</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks on %n day(s)</source>
        <translation>
            <numerusform>%n 天有标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Contacts about a debt: {debt}, up to {date}</source>
        <translation>债务联系记录：{debt}，截至{date}</translation>
    </message>
    <message>
        <source>About: {lender}</source>
        <translation>被投诉机构：{lender}</translation>
    </message>
    <message>
        <source>From (name, telephone): {blank}</source>
        <translation>投诉人（姓名、电话）：{blank}</translation>
    </message>
    <message>
        <source>Contract or card number: {blank}</source>
        <translation>合同号或卡号：{blank}</translation>
    </message>
    <message>
        <source>What is asked for: {blank}</source>
        <translation>投诉请求：{blank}</translation>
    </message>
    <message>
        <source>Recorded by the person who owes the debt, as it happened. Times are local, with their offset from UTC. “May be outside” names a guideline to look at; it is no verdict.</source>
        <translation>由欠款人在事情发生时自行记录。时间为当地时间，并注明与 UTC 的时差。“可能不符合”只是指出可以查看的指引，不是结论。</translation>
    </message>
    <message>
        <source>Complain to the lender first. If that does not help: 12378 (financial regulator) or 12363 (central bank).</source>
        <translation>请先向贷款机构投诉。未解决的，可拨打 12378（金融监管部门）或 12363（中国人民银行）。</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) recorded</source>
        <translation>
            <numerusform>共记录 %n 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be outside a guideline</source>
        <translation>
            <numerusform>其中 %n 次可能不符合指引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>证据 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>{contacts}, {marked}, {evidence}.</source>
        <translation>{contacts}，{marked}，{evidence}。</translation>
    </message>
    <message>
        <source>Owed by own count</source>
        <translation>按自己的计算所欠</translation>
    </message>
    <message>
        <source>of it principal</source>
        <translation>其中本金</translation>
    </message>
    <message>
        <source>of it interest</source>
        <translation>其中利息</translation>
    </message>
    <message>
        <source>of it penalty interest</source>
        <translation>其中罚息</translation>
    </message>
    <message>
        <source>of it fees</source>
        <translation>其中费用</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期金额</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>当日数字</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What happened, the oldest first</source>
        <translation>经过（从最早的开始）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>May be outside</source>
        <translation>可能不符合</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contacts that may be outside a guideline</source>
        <translation>可能不符合指引的联系</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Of which contact</source>
        <translation>对应的联系</translation>
    </message>
    <message>
        <source>No evidence is noted down yet.</source>
        <translation>还没有登记证据。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Promise to pay, still open</source>
        <translation>还款承诺：未到期</translation>
    </message>
    <message>
        <source>Promise to pay, kept</source>
        <translation>还款承诺：已兑现</translation>
    </message>
    <message>
        <source>Promise to pay, not kept</source>
        <translation>还款承诺：未兑现</translation>
    </message>
    <message>
        <source>Promise to pay, withdrawn</source>
        <translation>还款承诺：已撤回</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>阶段：{stage}</translation>
    </message>
    <message>
        <source>Promise to pay by {date}</source>
        <translation>承诺在{date}前还款</translation>
    </message>
    <message>
        <source>{agreement}: {status}</source>
        <translation>{agreement}：{status}</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>staff no. {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>未接听。</translation>
    </message>
    <message>
        <source>Promised: {amount} by {date}.</source>
        <translation>承诺：{date}前还 {amount}。</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>对方类别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Number used</source>
        <translation>所用号码</translation>
    </message>
    <message>
        <source>{rule} (in force from {date}): {reason}</source>
        <translation>{rule}（{date} 起施行）：{reason}</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>The case of {name}</source>
        <translation>{name}的完整记录</translation>
    </message>
    <message>
        <source>Everything that happened, with whom and when, the contacts that may be outside a guideline and because of what, and the list of the evidence: what a lender&apos;s complaint office, 12378 or 12363 ask for. Your own notes stay out of it.</source>
        <translation>发生过的一切：对方是谁、什么时间；哪些联系可能不符合指引、为什么；以及证据清单。贷款机构的投诉部门、12378 和 12363 会要这些。您自己的备注不在其中。</translation>
    </message>
    <message>
        <source>PDF: to print or to send</source>
        <translation>PDF：打印或发送</translation>
    </message>
    <message>
        <source>CSV: for any spreadsheet</source>
        <translation>CSV：任何表格软件都能打开</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds {contacts} and {evidence}.</source>
        <translation>包含 {contacts}和 {evidence}。</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Promised payment</source>
        <translation>承诺的还款日</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺已履行</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未履行</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>承诺已收回</translation>
    </message>
    <message>
        <source>Agreement kept so far</source>
        <translation>协议履行中</translation>
    </message>
    <message>
        <source>Agreement kept</source>
        <translation>协议已履行</translation>
    </message>
    <message>
        <source>Agreement broken</source>
        <translation>协议已违约</translation>
    </message>
    <message>
        <source>Agreement withdrawn</source>
        <translation>协议已撤回</translation>
    </message>
    <message>
        <source>Agreement replaced by a later one</source>
        <translation>协议已被新协议取代</translation>
    </message>
    <message>
        <source>Promise to pay by {date}</source>
        <translation>承诺在 {date} 前还款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>曾经应还</translation>
    </message>
    <message>
        <source>Stage changed</source>
        <translation>阶段变化</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>promised by {date}</source>
        <translation>承诺 {date} 前还</translation>
    </message>
    <message>
        <source>follow up on {date}</source>
        <translation>{date} 跟进</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>lies ahead</source>
        <translation>还没到</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Message in the app</source>
        <translation>应用内消息</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Robot call</source>
        <translation>机器人电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>对方联系</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>本人联系</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款机构</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>受托催收机构</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Someone unrelated</source>
        <translation>与债务无关的人</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>其他证据</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Instalment agreement</source>
        <translation>分期协议</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Interest freeze</source>
        <translation>停息</translation>
    </message>
    <message>
        <source>interest runs on</source>
        <translation>利息照常计收</translation>
    </message>
    <message>
        <source>interest at a lower rate</source>
        <translation>按较低利率计息</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>不计利息</translation>
    </message>
    <message>
        <source>If it is broken, all is as if it had not been made.</source>
        <translation>如果违约，一切恢复到没有签订时的状态。</translation>
    </message>
    <message>
        <source>If it is broken, the rest is due at once.</source>
        <translation>如果违约，剩余部分立即到期。</translation>
    </message>
    <message>
        <source>kept so far</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已违约</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>已被后来的协议取代</translation>
    </message>
    <message>
        <source>It asks for no payment, and so none can break it.</source>
        <translation>它不要求还款，因此不存在违约。</translation>
    </message>
    <message>
        <source>{channel} {direction}</source>
        <translation>{channel}（{direction}）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{kind}: {terms}</source>
        <translation>{kind}：{terms}</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>阶段：{stage}</translation>
    </message>
    <message>
        <source>Next: {amount} by {date}</source>
        <translation>下一笔：{date}前 {amount}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The card rule (art. 70) asks the paper to name: {contents}. Look whether it does.</source>
        <translation>信用卡办法第七十条要求协议写明：{contents}。请核对是否写明。</translation>
    </message>
    <message numerus="yes">
        <source>The card rule (art. 70) names %n month(s) as the longest.</source>
        <translation>
            <numerusform>信用卡办法第七十条规定最长 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>what is due before {date} is due then</source>
        <translation>{date}之前到期的款项，改到当天偿还</translation>
    </message>
    <message>
        <source>{amount} by {date} settles the debt</source>
        <translation>{date}前还 {amount} 即结清</translation>
    </message>
    <message>
        <source>no interest from {start} to {until}</source>
        <translation>{start}至{until}不计利息</translation>
    </message>
    <message>
        <source>{count} × {amount} from {start} on; {interest}</source>
        <translation>自{start}起 {count} 期，每期 {amount}；{interest}</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>It fits to the cent if penalty interest runs on unpaid interest too.</source>
        <translation>如果罚息也计收未付利息（复利），就分毫不差。</translation>
    </message>
    <message>
        <source>It fits to the cent if no penalty interest runs on unpaid interest.</source>
        <translation>如果罚息不计收未付利息，就分毫不差。</translation>
    </message>
    <message>
        <source>It fits to the cent if {counting}.</source>
        <translation>如果{counting}，就分毫不差。</translation>
    </message>
    <message>
        <source>It fits to the cent with {basis}.</source>
        <translation>如果按{basis}，就分毫不差。</translation>
    </message>
    <message>
        <source>It fits to the cent with {term}: {value}.</source>
        <translation>如果{term}是“{value}”，就分毫不差。</translation>
    </message>
    <message>
        <source>which days count</source>
        <translation>计息天数</translation>
    </message>
    <message>
        <source>the days of a year</source>
        <translation>一年的天数</translation>
    </message>
    <message>
        <source>how interest grows</source>
        <translation>计息方式</translation>
    </message>
    <message>
        <source>interest on interest</source>
        <translation>利息是否计息</translation>
    </message>
    <message>
        <source>what penalty interest runs on</source>
        <translation>罚息基数</translation>
    </message>
    <message>
        <source>the penalty rate</source>
        <translation>罚息利率</translation>
    </message>
    <message>
        <source>the grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>the late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>the interest-free period</source>
        <translation>免息期</translation>
    </message>
    <message>
        <source>what a payment pays first</source>
        <translation>还款的抵充顺序</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>{times} times the rate</source>
        <translation>利率的 {times} 倍</translation>
    </message>
    <message>
        <source>{percent} of the unpaid minimum</source>
        <translation>最低还款额未还部分的 {percent}</translation>
    </message>
    <message>
        <source>{percent} of the unpaid minimum, at least {floor}</source>
        <translation>最低还款额未还部分的 {percent}，至少 {floor}</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Worth knowing about its cost</source>
        <translation>关于成本，值得了解</translation>
    </message>
    <message>
        <source>Whether a rule applies to this contract, a court or the regulator decides.</source>
        <translation>规则是否适用于这份合同，由法院或监管部门认定。</translation>
    </message>
    <message>
        <source>{amount} less was paid out than was borrowed.</source>
        <translation>实际到手比借款金额少 {amount}。</translation>
    </message>
    <message>
        <source>1-year LPR at the contract&apos;s date: {lpr}.</source>
        <translation>合同成立时的1年期LPR：{lpr}。</translation>
    </message>
    <message>
        <source>A newer LPR may have been published before that date: check it.</source>
        <translation>在那之前可能公布过更新的LPR，请核对。</translation>
    </message>
    <message>
        <source>The contract&apos;s rate is {percent} a year; the rule below names {limit}.</source>
        <translation>合同利率折合每年 {percent}；下面的规则提到 {limit}。</translation>
    </message>
    <message>
        <source>The rate in force while overdue is {percent} a year; the rule below names {limit}.</source>
        <translation>逾期期间的利率折合每年 {percent}；下面的规则提到 {limit}。</translation>
    </message>
    <message>
        <source>With interest, penalty and fees it has cost {percent} a year; the rule below names {limit}.</source>
        <translation>利息、罚息和费用合计折合每年 {percent}；下面的规则提到 {limit}。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>The rate is not known yet: enter it to see the cost</source>
        <translation>利率未知：填写后可看到成本</translation>
    </message>
    <message>
        <source>from {rate}</source>
        <translation>原 {rate}</translation>
    </message>
    <message>
        <source>Penalty interest is running</source>
        <translation>正在计收罚息</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无还款日</translation>
    </message>
    <message>
        <source>Enter the next due date</source>
        <translation>请填写下一个还款日</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>{when}到期</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>The last stage and the last label</source>
        <translation>已是最后的阶段和标签</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
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
        <source>The payment on {name} was recorded; nothing is left to repay.</source>
        <translation>已记录 {name} 的还款，这笔债务已结清。</translation>
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
        <source>Payment on {name}</source>
        <translation>{name} 的还款</translation>
    </message>
    <message>
        <source>Charge on {name}</source>
        <translation>{name}的消费或借款</translation>
    </message>
    <message>
        <source>Fee on {name}</source>
        <translation>{name}的费用</translation>
    </message>
    <message>
        <source>Waiver on {name}</source>
        <translation>{name}的减免</translation>
    </message>
    <message>
        <source>New rate of {name}</source>
        <translation>{name}的新利率</translation>
    </message>
    <message>
        <source>Correction of {name}</source>
        <translation>{name}的更正</translation>
    </message>
    <message>
        <source>Change the terms of {name}</source>
        <translation>修改{name}的条款</translation>
    </message>
    <message>
        <source>Update the balance of {name}</source>
        <translation>更新 {name} 的余额</translation>
    </message>
    <message>
        <source>Edit an entry of {name}</source>
        <translation>修改 {name} 的条目</translation>
    </message>
    <message>
        <source>Delete an entry of {name}</source>
        <translation>删除 {name} 的条目</translation>
    </message>
    <message>
        <source>Contact about {name}</source>
        <translation>{name}：联系记录</translation>
    </message>
    <message>
        <source>Edit a contact about {name}</source>
        <translation>{name}：修改联系记录</translation>
    </message>
    <message>
        <source>Delete a contact about {name}</source>
        <translation>{name}：删除联系记录</translation>
    </message>
    <message>
        <source>Follow-up on {name} done</source>
        <translation>{name}：跟进完成</translation>
    </message>
    <message>
        <source>Move a follow-up on {name}</source>
        <translation>{name}：推迟跟进</translation>
    </message>
    <message>
        <source>Agreement on {name}</source>
        <translation>{name}：协议</translation>
    </message>
    <message>
        <source>Edit an agreement on {name}</source>
        <translation>{name}：修改协议</translation>
    </message>
    <message>
        <source>Withdraw an agreement on {name}</source>
        <translation>{name}：撤回协议</translation>
    </message>
    <message>
        <source>Delete an agreement on {name}</source>
        <translation>{name}：删除协议</translation>
    </message>
    <message>
        <source>Promise on {name}</source>
        <translation>{name}：还款承诺</translation>
    </message>
    <message>
        <source>Withdraw a promise on {name}</source>
        <translation>{name}：撤回承诺</translation>
    </message>
    <message>
        <source>Delete a promise on {name}</source>
        <translation>{name}：删除承诺</translation>
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
        <source>Change of the plan in {name}</source>
        <translation>更改 {name} 还款计划</translation>
    </message>
    <message>
        <source>Keep the plan in {name}</source>
        <translation>留存 {name} 还款计划</translation>
    </message>
    <message>
        <source>Drop the kept plan in {name}</source>
        <translation>删除留存的 {name} 还款计划</translation>
    </message>
    <message>
        <source>{lender}, {figure}: own figure</source>
        <translation>{lender}，{figure}：自己的数字</translation>
    </message>
    <message>
        <source>{lender}, {figure}: back to the preset</source>
        <translation>{lender}，{figure}：恢复预设</translation>
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
        <source>The charge on {name} was recorded.</source>
        <translation>已记录{name}的消费或借款。</translation>
    </message>
    <message>
        <source>The fee on {name} was recorded.</source>
        <translation>已记录{name}的费用。</translation>
    </message>
    <message>
        <source>The waiver on {name} was recorded.</source>
        <translation>已记录{name}的减免。</translation>
    </message>
    <message>
        <source>The new rate of {name} was recorded.</source>
        <translation>已记录{name}的新利率。</translation>
    </message>
    <message>
        <source>The terms of {name} were changed.</source>
        <translation>已修改{name}的条款。</translation>
    </message>
    <message>
        <source>The contact about {name} was noted down.</source>
        <translation>已记下{name}的联系。</translation>
    </message>
    <message>
        <source>The contact about {name} was changed.</source>
        <translation>已修改{name}的联系记录。</translation>
    </message>
    <message>
        <source>The contact about {name} was deleted.</source>
        <translation>已删除{name}的联系记录。</translation>
    </message>
    <message>
        <source>The follow-up on {name} is done.</source>
        <translation>{name}的跟进已完成。</translation>
    </message>
    <message>
        <source>The follow-up on {name} was moved.</source>
        <translation>{name}的跟进已改期。</translation>
    </message>
    <message>
        <source>The agreement on {name} was saved.</source>
        <translation>已保存{name}的协议。</translation>
    </message>
    <message>
        <source>The agreement on {name} was changed.</source>
        <translation>已修改{name}的协议。</translation>
    </message>
    <message>
        <source>The agreement on {name} is noted as withdrawn.</source>
        <translation>已记录{name}的协议撤回。</translation>
    </message>
    <message>
        <source>The agreement on {name} was deleted.</source>
        <translation>已删除{name}的协议。</translation>
    </message>
    <message>
        <source>The promise on {name} was saved.</source>
        <translation>已保存{name}的还款承诺。</translation>
    </message>
    <message>
        <source>The promise on {name} is noted as withdrawn.</source>
        <translation>已记录{name}的还款承诺撤回。</translation>
    </message>
    <message>
        <source>The promise on {name} was deleted.</source>
        <translation>已删除{name}的还款承诺。</translation>
    </message>
    <message>
        <source>{name} is marked as repaid.</source>
        <translation>{name} 已标为已结清。</translation>
    </message>
    <message>
        <source>The plan in {name} was saved.</source>
        <translation>{name} 还款计划已保存。</translation>
    </message>
    <message>
        <source>The plan in {name} is kept to compare with.</source>
        <translation>{name} 还款计划已留存，供日后对照。</translation>
    </message>
    <message>
        <source>The kept plan in {name} was dropped.</source>
        <translation>留存的 {name} 还款计划已删除。</translation>
    </message>
    <message>
        <source>{lender}, {figure}: your own figure was saved.</source>
        <translation>{lender}，{figure}：已保存您自己的数字。</translation>
    </message>
    <message>
        <source>{lender}, {figure}: the preset counts again.</source>
        <translation>{lender}，{figure}：已恢复预设。</translation>
    </message>
    <message>
        <source>The payment on {name} was recorded.</source>
        <translation>已记录 {name} 的还款。</translation>
    </message>
    <message>
        <source>Mark {name} as repaid</source>
        <translation>将 {name} 标为已结清</translation>
    </message>
    <message>
        <source>The balance of {name} was updated.</source>
        <translation>已更新 {name} 的余额。</translation>
    </message>
    <message>
        <source>The correction of {name} was recorded.</source>
        <translation>已记录 {name} 的更正。</translation>
    </message>
    <message>
        <source>The entry of {name} was changed.</source>
        <translation>已修改 {name} 的条目。</translation>
    </message>
    <message>
        <source>The entry of {name} was deleted.</source>
        <translation>已删除 {name} 的条目。</translation>
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
    <name>ChargeDialog</name>
    <message>
        <source>Charge on {name}</source>
        <translation>{name} 的新增欠款</translation>
    </message>
    <message>
        <source>&amp;Posted on</source>
        <translation>记账日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>#</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>现行年利率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Order of repayment: 1 has the highest rate now</source>
        <translation>还款顺序：1 是现行利率最高的</translation>
    </message>
    <message>
        <source>Name, lender and product</source>
        <translation>名称、贷款方和类型</translation>
    </message>
    <message>
        <source>Recorded: as last read from the lender, less payments; what has grown since is not in it</source>
        <translation>账面余额：最近一次从机构看到的金额减去还款；之后产生的利息和费用不在其中</translation>
    </message>
    <message>
        <source>Yearly rate in force, with penalty interest while overdue</source>
        <translation>现行年利率，逾期期间含罚息</translation>
    </message>
    <message>
        <source>Oldest due date not paid in full, or the next one</source>
        <translation>最早一个未还清的还款日，或下一个还款日</translation>
    </message>
    <message>
        <source>What the lender asks for now</source>
        <translation>对方目前要求还的金额</translation>
    </message>
    <message>
        <source>Days since the oldest unpaid due date</source>
        <translation>从最早未还清的还款日起的天数</translation>
    </message>
    <message>
        <source>Where the debt stands with its lender</source>
        <translation>这笔债务在对方处于什么阶段</translation>
    </message>
    <message>
        <source>The next stage, and the day it usually begins</source>
        <translation>下一个阶段，以及通常开始的日期</translation>
    </message>
    <message>
        <source>Interest and penalty interest of one day</source>
        <translation>一天的利息和罚息</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing more to take back or do again.</source>
        <translation>没有可以撤销或重做的操作了。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Recorded balance</source>
        <translation>记录的余额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，之后 {after}</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>it came at {time}</source>
        <translation>时间是 {time}</translation>
    </message>
    <message>
        <source>it was answered call no. {count} of that day, and {most} are named as the most</source>
        <translation>这是当天第 {count} 次接通的电话，指引为最多 {most} 次</translation>
    </message>
    <message>
        <source>it was unanswered attempt no. {count} of that day with this number, and {most} are named as the most</source>
        <translation>这是当天该号码第 {count} 次未接通的拨打，指引为最多 {most} 次</translation>
    </message>
    <message>
        <source>an instalment agreement of {date} was being kept</source>
        <translation>{date}签订的分期协议正在履行</translation>
    </message>
    <message>
        <source>it went to someone who has nothing to do with the debt</source>
        <translation>联系的是与债务无关的人</translation>
    </message>
    <message>
        <source>{when}: may be outside “{rule}”, because {reason}.</source>
        <translation>{when}：可能不符合“{rule}”，因为{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{date}: %n contact(s) may be outside “{rule}”.</source>
        <translation>
            <numerusform>{date}：有 %n 次联系可能不符合“{rule}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConductLines</name>
    <message>
        <source>A mark is no verdict: whether a contact was proper is for the regulator or a court to say.</source>
        <translation>标记不是结论：联系是否妥当，由监管部门或法院判断。</translation>
    </message>
    <message>
        <source>In force from {date}. {source}</source>
        <translation>{date} 起施行。{source}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Guidelines</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Guidelines on contacts</source>
        <translation>关于联系的规范</translation>
    </message>
    <message>
        <source>Write down what was said in the words used. The log stays on this computer; a complaint office asks for such a list.</source>
        <translation>请照原话记下。记录只留在这台电脑上；投诉时，受理部门会要这样一份清单。</translation>
    </message>
    <message>
        <source>Once the time can be read</source>
        <translation>时间填好以后显示</translation>
    </message>
    <message numerus="yes">
        <source>%n guideline(s) may be touched</source>
        <translation>
            <numerusform>可能涉及 %n 条规范</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>自己的备注</translation>
    </message>
    <message>
        <source>Guidelines are about contacts from them</source>
        <translation>规范说的是对方发起的联系</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>没有标记</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) noted on that day</source>
        <translation>
            <numerusform>当天还记录了 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact of {date} about {name}</source>
        <translation>{date} 关于{name}的联系</translation>
    </message>
    <message>
        <source>Contact about {name}</source>
        <translation>关于{name}的联系</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>not noted</source>
        <translation>没有记</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>方向(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>是否接听(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Other side</source>
        <translation>对方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;umber used</source>
        <translation>所用号码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Follow up on</source>
        <translation>跟进日期(&amp;F)</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation>说了什么(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Promised amount</source>
        <translation>承诺金额(&amp;P)</translation>
    </message>
    <message>
        <source>Promised &amp;by</source>
        <translation>承诺日期(&amp;B)</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>对方姓名(&amp;R)</translation>
    </message>
    <message>
        <source>Staff numb&amp;er</source>
        <translation>工号(&amp;E)</translation>
    </message>
    <message>
        <source>About pa&amp;ying</source>
        <translation>与还款有关(&amp;Y)</translation>
    </message>
    <message>
        <source>No: a confirmation, or an answer to a complaint</source>
        <translation>否：比如确认函，或对投诉的答复</translation>
    </message>
    <message>
        <source>&amp;More: person, evidence</source>
        <translation>更多：对方姓名、证据(&amp;M)</translation>
    </message>
</context>
<context>
    <name>CopyLinks</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文本。</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>已复制为 CSV。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correction of {name}</source>
        <translation>{name} 的更正</translation>
    </message>
    <message>
        <source>Less is owed</source>
        <translation>欠款减少</translation>
    </message>
    <message>
        <source>More is owed</source>
        <translation>欠款增加</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>哪一部分(&amp;P)</translation>
    </message>
    <message>
        <source>A balance that the lender shows says more: update it where you can</source>
        <translation>对方显示的余额更可靠：能更新余额就更新余额</translation>
    </message>
    <message>
        <source>&amp;Which way</source>
        <translation>方向(&amp;W)</translation>
    </message>
    <message>
        <source>By &amp;how much</source>
        <translation>相差多少(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
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
        <translation>{base}&#xa0;×&#xa0;{steps}&#xa0;=&#xa0;每天&#xa0;{result}</translation>
    </message>
    <message>
        <source>Penalty rate: {rate} × {multiple} = {result}</source>
        <translation>罚息利率：{rate}&#xa0;×&#xa0;{multiple}&#xa0;=&#xa0;{result}</translation>
    </message>
    <message>
        <source>Penalty rate: {rate} + {added} = {result}</source>
        <translation>罚息利率：{rate}&#xa0;+&#xa0;{added}&#xa0;=&#xa0;{result}</translation>
    </message>
    <message>
        <source>Together: {amount} a day</source>
        <translation>合计：每天&#xa0;{amount}</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>每天成本</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
</context>
<context>
    <name>CountingCard</name>
    <message>
        <source>How it is counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>By real dates</source>
        <translation>按实际日期</translation>
    </message>
    <message>
        <source>By whole months</source>
        <translation>按整月</translation>
    </message>
    <message>
        <source>By today&apos;s rate</source>
        <translation>按今天的利率</translation>
    </message>
    <message>
        <source>By the rate to come</source>
        <translation>按将来的利率</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>利息(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rates that will change are ranked</source>
        <translation>将变动的利率如何排序(&amp;R)</translation>
    </message>
</context>
<context>
    <name>CurrencySign</name>
    <message>
        <source>In {currency}, by its sign; to change that, see More.</source>
        <translation>按符号以{currency}计；如需更改，请看“更多”。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
    <message>
        <source>{date}. Is the year right?</source>
        <translation>{date}。年份对吗？</translation>
    </message>
</context>
<context>
    <name>DebtFields</name>
    <message>
        <source>&amp;More: rate, minimum, grace, notes</source>
        <translation>更多：利率、最低还款、宽限、备注(&amp;M)</translation>
    </message>
    <message>
        <source>Write whom you owe: Huabei, ICBC card, or a name.</source>
        <translation>请写欠谁的：花呗、工商银行信用卡，或一个名字。</translation>
    </message>
    <message>
        <source>As you typed it.</source>
        <translation>由您填写。</translation>
    </message>
    <message>
        <source>From the rate that you typed; its penalty: {source}; can be changed.</source>
        <translation>由您填写的利率得出；罚息：{source}；可以修改。</translation>
    </message>
    <message>
        <source>{source}; can be changed.</source>
        <translation>{source}；可以修改。</translation>
    </message>
    <message>
        <source>Amo&amp;unt due each month</source>
        <translation>每月应还金额(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: the whole balance counts as due</source>
        <translation>留空：全部余额都算到期</translation>
    </message>
    <message>
        <source>Kind: {kind} (change)</source>
        <translation>类型：{kind}（更改）</translation>
    </message>
</context>
<context>
    <name>DebtForm</name>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Add a debt</source>
        <translation>添加债务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save and add &amp;another</source>
        <translation>保存并再添一笔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A debt to this lender is in the list already; this adds another one.</source>
        <translation>清单里已有一笔欠这家的债务；保存会再加一笔。</translation>
    </message>
</context>
<context>
    <name>DebtTable</name>
    <message>
        <source>Debts, in order of repayment</source>
        <translation>债务，按还款顺序</translation>
    </message>
    <message>
        <source>Up and down the list</source>
        <translation>在清单里上下移动</translation>
    </message>
    <message>
        <source>Along the columns</source>
        <translation>在各列之间移动</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>DebtsPage</name>
    <message>
        <source>Debts</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the debts</source>
        <translation>在债务中搜索</translation>
    </message>
    <message>
        <source>Add debt</source>
        <translation>添加债务</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>The selected debt</source>
        <translation>选中的债务</translation>
    </message>
    <message>
        <source>Why it has its place</source>
        <translation>为什么排在这里</translation>
    </message>
    <message>
        <source>Select a debt to see where it stands and what can be done.</source>
        <translation>选择一笔债务，看看它处在什么阶段、可以做什么。</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>Paid: {amount} to {name}</source>
        <translation>已还：{name} {amount}</translation>
    </message>
    <message>
        <source>recorded {date}; it stands in the ledger</source>
        <translation>{date}已记入账本</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add the first debt</source>
        <translation>添加第一笔债务</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Show all debts</source>
        <translation>显示全部债务</translation>
    </message>
    <message>
        <source>All is repaid</source>
        <translation>已全部还清</translation>
    </message>
    <message>
        <source>No debt is open. Those that are repaid stay in the list.</source>
        <translation>没有待还的债务。已还清的仍保留在列表中。</translation>
    </message>
    <message>
        <source>No debt matches</source>
        <translation>没有符合的债务</translation>
    </message>
    <message>
        <source>The search or the filter leaves nothing to show.</source>
        <translation>按当前的搜索或筛选，没有可显示的内容。</translation>
    </message>
    <message>
        <source>One true list</source>
        <translation>一份真实的清单</translation>
    </message>
    <message>
        <source>Lender, balance and due date are enough. What you enter stays on this computer; nothing is sent anywhere.</source>
        <translation>填贷款方、余额和还款日就够了。所有内容都留在这台电脑上，不会发往任何地方。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>{entry}: {part}</source>
        <translation>{entry}：{part}</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>新增欠款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多还的</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Owed today, in all</source>
        <translation>今日欠款合计</translation>
    </message>
    <message>
        <source>Recorded balance</source>
        <translation>记录的余额</translation>
    </message>
    <message>
        <source>Recorded balance: {amount}</source>
        <translation>记录的余额：{amount}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Enter an amount to see what it changes.</source>
        <translation>填写金额，即可看到它改变什么。</translation>
    </message>
    <message>
        <source>Dated before the newest balance was read, so that balance has it in already: it goes into the history and changes nothing that is owed.</source>
        <translation>日期早于最新的余额，那个余额已经包含它：只记入历史，不改变欠款。</translation>
    </message>
    <message>
        <source>This repays the debt.</source>
        <translation>这样就还清了这笔债务。</translation>
    </message>
    <message>
        <source>Owed today, interest and fees included</source>
        <translation>今天的欠款，含利息和费用</translation>
    </message>
    <message>
        <source>{entry} of {date} on {name}</source>
        <translation>{name} {date}的{entry}</translation>
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
        <source>With an amount due of 0 there would be no due date. Write what is asked for by then, like 500; if it is left empty, the minimum payment counts.</source>
        <translation>应还金额为0就没有还款日了。留空则按最低还款额计；请填写到那天应还的金额，如500。</translation>
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
        <source>Write the day of the month from 1 to 31, like 5, or none.</source>
        <translation>请写1到31之间的日子，例如 5；没有就写“无”。</translation>
    </message>
    <message>
        <source>Name the debt, as ashore list shows it.</source>
        <translation>请写明债务名称，以 ashore list 显示的为准。</translation>
    </message>
    <message>
        <source>There is no debt called “{name}”. ashore list shows their names.</source>
        <translation>没有名为“{name}”的债务。ashore list 会列出名称。</translation>
    </message>
    <message>
        <source>More than one debt is called “{name}”. Name it by its id, which ashore list --json shows.</source>
        <translation>有多笔债务叫“{name}”。请用 ashore list --json 显示的 id。</translation>
    </message>
    <message>
        <source>Say how the contact was made, like call or sms.</source>
        <translation>请写明联系方式，如 call 或 sms。</translation>
    </message>
    <message>
        <source>Say who got in touch: in for them, out for you.</source>
        <translation>请写明是谁联系谁：in 为对方，out 为您。</translation>
    </message>
    <message>
        <source>Write the date and the time of the contact, like 2026-11-24 21:59.</source>
        <translation>请填写联系的日期和时间，如 2026-11-24 21:59。</translation>
    </message>
    <message>
        <source>Write a date and a time, like 2026-11-24 21:59.</source>
        <translation>请填写日期和时间，如 2026-11-24 21:59。</translation>
    </message>
    <message>
        <source>There is no time zone “{name}” here. Write it like Asia/Shanghai.</source>
        <translation>没有“{name}”这个时区。请写成 Asia/Shanghai 这样。</translation>
    </message>
    <message>
        <source>Paste the message, or type what it says.</source>
        <translation>请粘贴短信，或输入它的内容。</translation>
    </message>
    <message>
        <source>This time has not come yet. Write when the contact was.</source>
        <translation>这个时间还没有到。请填写联系发生的时间。</translation>
    </message>
    <message>
        <source>This contact is not there any more; nothing was changed.</source>
        <translation>这条联系记录已不存在，没有做任何改动。</translation>
    </message>
    <message>
        <source>Say in a few words what the evidence is, like Recording of the call.</source>
        <translation>请简单说明证据是什么，如 通话录音。</translation>
    </message>
    <message>
        <source>The follow-up lies before the contact. Choose a later day.</source>
        <translation>跟进日期早于联系日期。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Write the amount and the day that were promised, like 500@2026-12-01.</source>
        <translation>请填写承诺的金额和日期，如 500@2026-12-01。</translation>
    </message>
    <message>
        <source>A promise needs an amount above 0.</source>
        <translation>承诺的金额要大于 0。</translation>
    </message>
    <message>
        <source>Write the amount that was promised by that day, like 500.</source>
        <translation>请填写承诺在那天之前还的金额，如 500。</translation>
    </message>
    <message>
        <source>Write the day by which it was promised, like 2026-12-01.</source>
        <translation>请填写承诺的日期，如 2026-12-01。</translation>
    </message>
    <message>
        <source>The promised day lies before the day of the promise.</source>
        <translation>承诺还款的日期早于作出承诺的日期。</translation>
    </message>
    <message>
        <source>A promise is noted down once it was made: choose today or an earlier day.</source>
        <translation>承诺作出之后才能记录：请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>Another promise on this debt is still open. Withdraw it first, or let the new one take its place.</source>
        <translation>这笔债务还有一个承诺没有到期。请先撤回，或者用新的取代。</translation>
    </message>
    <message>
        <source>This promise is not open any more, so that it cannot be withdrawn.</source>
        <translation>这个承诺已经结束，不能撤回。</translation>
    </message>
    <message>
        <source>This promise is not there any more; nothing was changed.</source>
        <translation>这个承诺已不存在，没有做任何改动。</translation>
    </message>
    <message>
        <source>This kind of agreement does not have this. Leave it out.</source>
        <translation>这种协议没有这一项，请不要填写。</translation>
    </message>
    <message>
        <source>That time did not exist: the clocks were put forward over it. Check the hour.</source>
        <translation>这个时间不存在：当天时钟拨快，跳过了它。请核对小时。</translation>
    </message>
    <message>
        <source>This is more than is owed. Write what settles the debt in all.</source>
        <translation>这比所欠的还多。请填写总共还多少即可结清。</translation>
    </message>
    <message>
        <source>Say what was agreed: extension, instalments, reduction or interest-freeze.</source>
        <translation>请写明协议类型：extension、instalments、reduction 或 interest-freeze。</translation>
    </message>
    <message>
        <source>This day has not come yet: choose today or an earlier day.</source>
        <translation>这一天还没有到：请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>Nothing was owed on this debt when the agreement was signed. Check the day and the balance.</source>
        <translation>签订协议时这笔债务没有欠款。请核对日期和余额。</translation>
    </message>
    <message>
        <source>Another agreement on this debt was signed on the same day. Change that one, or choose another day.</source>
        <translation>这笔债务在同一天已有另一份协议。请修改那一份，或换一个日期。</translation>
    </message>
    <message>
        <source>This agreement had ended by that day, so that it cannot be withdrawn.</source>
        <translation>这份协议到那天已经结束，不能撤回。</translation>
    </message>
    <message>
        <source>This agreement is not there any more; nothing was changed.</source>
        <translation>这份协议已不存在，没有做任何改动。</translation>
    </message>
    <message>
        <source>This day lies before the agreement was signed.</source>
        <translation>这一天早于协议的签订日期。</translation>
    </message>
    <message>
        <source>Write a whole number of days from 0 to 3650, like 3.</source>
        <translation>请填写天数，0 到 3650 的整数，如 3。</translation>
    </message>
    <message>
        <source>Write how many instalments there are, from 1 to {highest}.</source>
        <translation>请填写期数，1 到 {highest}。</translation>
    </message>
    <message>
        <source>Write the first day, like 2026-12-10.</source>
        <translation>请填写第一天，如 2026-12-10。</translation>
    </message>
    <message>
        <source>The first instalment lies before the agreement was signed. Choose a later day, or write what was paid before.</source>
        <translation>第一期早于协议的签订日期。请选择更晚的日期，或填写之前已还的金额。</translation>
    </message>
    <message>
        <source>Write the last day, like 2026-12-10.</source>
        <translation>请填写最后一天，如 2026-12-10。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>The last day lies before the agreement was signed.</source>
        <translation>最后一天早于协议的签订日期。</translation>
    </message>
    <message>
        <source>Nothing is due before this day, so that there is nothing to move. Choose a day after the due date.</source>
        <translation>这一天之前没有到期的款项，没有可以延期的内容。请选择还款日之后的日期。</translation>
    </message>
    <message>
        <source>There is no template called “{name}”. These are there: {known}.</source>
        <translation>没有名为“{name}”的模板。现有模板：{known}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Make it yourself, and put your templates into it.</source>
        <translation>无法建立文件夹 {folder}。请自行建立，再把模板放进去。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a text in UTF-8, so that it is left out of the templates.</source>
        <translation>{file} 不是 UTF-8 文本，无法读取，没有列入模板。</translation>
    </message>
    <message>
        <source>Write the oldest due date that is not paid in full, like 2026-11-22.</source>
        <translation>请填写最早一个没有还清的还款日，如 2026-11-22。</translation>
    </message>
    <message>
        <source>Write the fee from the second miss in a row on as the first one is: 6%, or 6%, 7%; or an amount.</source>
        <translation>请按首次费用的形式填写连续第二次起的费用，例如 6%，或 6%, 7%；也可以写金额。</translation>
    </message>
    <message>
        <source>This kind of debt is not known. Write one of: {choices}.</source>
        <translation>没有这种债务类型。请从这些里选一个：{choices}。</translation>
    </message>
    <message>
        <source>A minimum payment of 0 would never come due. Write an amount, a percent of the balance or full, like 500 or 10%.</source>
        <translation>最低还款额为0，就永远不会到期。请填写金额、余额的百分比或全额，如500、10%。</translation>
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
        <source>Penalty interest is 1 to {limit} times the rate. Write it like 1.5x or +50%.</source>
        <translation>罚息是利率的 1 到 {limit} 倍。请写成 1.5倍 或 +50%。</translation>
    </message>
    <message>
        <source>Times the rate, or a rate of its own? Write 1.5x, +50%, +3 %/year or 0.065 %/day.</source>
        <translation>是利率的倍数，还是单独的利率？请写成 1.5倍、+50%、+3 %/年 或 0.065 %/日。</translation>
    </message>
    <message>
        <source>A share cannot be more than 100 %. Write it like 5%.</source>
        <translation>比例不能超过 100 %。请写成 5% 这样。</translation>
    </message>
    <message>
        <source>Write the promotional rate that holds until that day, like 3.6 %/year.</source>
        <translation>请填写到那一天为止的优惠利率，例如 3.6 %/年。</translation>
    </message>
    <message>
        <source>Write the last day of the promotional rate, like 2026-12-31.</source>
        <translation>请填写优惠利率的最后一天，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>超过 {limit} 个字。请写短一些。</translation>
    </message>
    <message>
        <source>There are signs in it that are no characters: the text came in another encoding. Type it again.</source>
        <translation>其中有无法识别的字符，可能是编码不同。请重新输入。</translation>
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
        <source>This would be {annual} a year: most likely the period is another one. Name it, like 18.25 %/year, 1.5 %/month or 0.05 %/day.</source>
        <translation>这样一年就是 {annual}，多半是利率周期不对。请写明周期，如 年利率 18.25%、月利率 1.5% 或 日利率 0.05%。</translation>
    </message>
    <message>
        <source>A cell is longer than {limit} characters. Most likely a quotation mark is missing.</source>
        <translation>有一格超过 {limit} 个字，多半是少了一个引号。</translation>
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
        <source>You may not read {file}: its permissions forbid it.</source>
        <translation>没有权限读取 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: the disk or the name does not allow it.</source>
        <translation>无法读取 {file}：磁盘或文件名有问题。</translation>
    </message>
    <message>
        <source>{file} is in UTF-8, but in line {line} there are bytes that are no characters of it. Mend that line, or save the table as CSV (UTF-8) again.</source>
        <translation>{file} 是 UTF-8 编码，但第 {line} 行有不属于它的字节。请改正这一行，或把表格重新存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>There are no debts to import.</source>
        <translation>没有可以导入的债务。</translation>
    </message>
    <message>
        <source>This is only for a file: name the file too, with {export} FILE. Nothing was shown.</source>
        <translation>这一项只用于写文件：请同时用 {export} FILE 写明文件。什么都没有显示。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or name another one. Nothing was written.</source>
        <translation>没有文件夹 {folder}。请先建立它，或换一个文件夹。什么都没有写入。</translation>
    </message>
    <message>
        <source>You may not write in {folder}: its permissions forbid it. Name another folder. Nothing was written.</source>
        <translation>您无权写入 {folder}。请换一个文件夹。什么都没有写入。</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full. An older file of this name is as it was.</source>
        <translation>{file} 无法写入：磁盘已满。原来同名的文件保持不变。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} 是一个文件夹。请写出其中的文件名。</translation>
    </message>
    <message>
        <source>How {file} is to be written is not known: its name must end in one of {known}.</source>
        <translation>不知道用哪种格式写 {file}：文件名须以其中之一结尾：{known}。</translation>
    </message>
    <message>
        <source>All dates go into a calendar: give {file} a name that ends in .ics.</source>
        <translation>全部日期只能写成日历：请给 {file} 取一个以 .ics 结尾的名字。</translation>
    </message>
    <message>
        <source>There are no debts to export. Add the first one: ashore add --help</source>
        <translation>没有可以导出的债务。先添加第一笔：ashore add --help</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, or name another file. Nothing was written.</source>
        <translation>{file} 正被另一个程序打开。请先在那里关闭，或换一个文件名。什么都没有写入。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk or the name does not allow it. Nothing was written.</source>
        <translation>{file} 无法写入：磁盘或文件名不允许。什么都没有写入。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: the disk that holds {folder} is full. Your debts are not touched by that.</source>
        <translation>今天的备份没有做成：{folder} 所在的磁盘已满。您的债务不受影响。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: {folder} cannot be written. Your debts are not touched by that.</source>
        <translation>今天的备份没有做成：无法写入 {folder}。您的债务不受影响。</translation>
    </message>
    <message>
        <source>A balance cannot be read in the future. Write today or an earlier day.</source>
        <translation>余额不能是将来的。请写今天或更早的日期。</translation>
    </message>
    <message>
        <source>Another window or command has changed this meanwhile. It was left as it is now.</source>
        <translation>另一个窗口或命令在此期间改动了它。现在的内容保持不变。</translation>
    </message>
    <message>
        <source>Payments are recorded in {currency} already, so the currency stays. For another currency add another debt.</source>
        <translation>已有以 {currency} 记录的还款，币种不能改。另一种货币请另加一笔债务。</translation>
    </message>
    <message>
        <source>The figure is like this already.</source>
        <translation>这个数字已经是这样了。</translation>
    </message>
    <message>
        <source>This line is not there any more: another window or command deleted it.</source>
        <translation>这条记录已经不在了：另一个窗口或命令删除了它。</translation>
    </message>
    <message>
        <source>This day has not come yet. Write the day on which it happened.</source>
        <translation>这一天还没有到。请写实际发生的日期。</translation>
    </message>
    <message>
        <source>Write an amount other than 0, like 500.</source>
        <translation>请写一个不为0的金额，例如 500。</translation>
    </message>
    <message>
        <source>This is the only balance of the debt. Correct it, or enter another one first.</source>
        <translation>这是这笔债务唯一的余额记录。请改正它，或先录入另一个余额。</translation>
    </message>
    <message>
        <source>This is {more} more than the balance. Check the zeros; if it is right, save again.</source>
        <translation>这比欠款余额多 {more}。请核对有没有多写零；如果没错，请再保存一次。</translation>
    </message>
    <message>
        <source>Write at least one figure of the lender&apos;s page.</source>
        <translation>请至少填写债权方页面上的一个数字。</translation>
    </message>
    <message>
        <source>This part holds {held} on that day. Write no more than that, or choose another part: what a balance does not name counts as principal.</source>
        <translation>这一部分当天只有{held}。请不要超过它，或另选一个部分：余额里没有写明的，算作本金。</translation>
    </message>
    <message>
        <source>Choose the part that it is about: principal, interest, penalty interest or costs.</source>
        <translation>请选择所指的部分：本金、利息、罚息或费用。</translation>
    </message>
    <message>
        <source>Its parts are more than the balance. Correct them, or the balance.</source>
        <translation>各部分之和大于余额。请更正各部分或余额。</translation>
    </message>
    <message>
        <source>{rest} of the balance is in no part. Correct them, or save again: it then counts as {part}.</source>
        <translation>余额中有 {rest} 不在任何部分里。请更正，或再保存一次：这样它会算作{part}。</translation>
    </message>
    <message>
        <source>Its parts do not make the balance. Leave one of them empty, or correct it.</source>
        <translation>各部分之和不等于余额。请留空其中一项，或更正它。</translation>
    </message>
    <message>
        <source>Another window or command has changed this meanwhile. It was left as it is now, and this step cannot be done again.</source>
        <translation>另一个窗口或命令在此期间改动了它。现在的内容保持不变，这一步不能再重做。</translation>
    </message>
    <message>
        <source>The debts in {folder} cannot be read: its permissions forbid it. Check who may read there, or choose another folder (--profile).</source>
        <translation>无法读取 {folder} 里的债务：权限不允许。请检查谁可以读取，或换一个文件夹（--profile）。</translation>
    </message>
    <message>
        <source>Another window or command has changed this meanwhile. It was left as it is now, and this step cannot be taken back any more.</source>
        <translation>另一个窗口或命令在此期间改动了它。现在的内容保持不变，这一步不能再撤销。</translation>
    </message>
    <message>
        <source>This command needs {option}. Its help shows how: --help</source>
        <translation>这个命令还需要 {option}。用法见 --help</translation>
    </message>
    <message>
        <source>There is no command “{command}”. The help lists them: ashore --help</source>
        <translation>没有“{command}”这个命令。全部命令见 ashore --help</translation>
    </message>
    <message>
        <source>{folder} holds debts of your own, and this would open the sample. For your own start .venv/bin/ashore --profile FOLDER, without --demo; for the sample name another folder.</source>
        <translation>{folder} 里有您自己的债务，而这样会打开示例。要打开自己的债务，请运行 .venv/bin/ashore --profile FOLDER，不带 --demo；要看示例，请换一个文件夹。</translation>
    </message>
    <message>
        <source>There is nothing at standard input. Send the file there: &lt;debts.csv</source>
        <translation>标准输入里没有内容。请把文件送进去：&lt;debts.csv</translation>
    </message>
    <message>
        <source>JSON needs a command, like: ashore list --json</source>
        <translation>输出 JSON 需要命令，如：ashore list --json</translation>
    </message>
    <message>
        <source>{option} needs a value after it. The help shows which: --help</source>
        <translation>{option} 后面要有内容。用法见 --help</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} 后面不需要内容。</translation>
    </message>
    <message>
        <source>This is not known here: {option}. The help lists what is: --help</source>
        <translation>这里没有：{option}。可用的选项见 --help</translation>
    </message>
    <message>
        <source>The output cannot be written: its disk is full or gone.</source>
        <translation>无法写出结果：磁盘已满或不可用。</translation>
    </message>
    <message>
        <source>The window did not fill within a minute, so there is no picture.</source>
        <translation>一分钟内窗口没有准备好，因此没有图片。</translation>
    </message>
    <message>
        <source>The picture cannot be written to {path}.</source>
        <translation>图片无法写入 {path}。</translation>
    </message>
    <message>
        <source>The window cannot start, a library is missing: {reason}. The other commands work: ashore list</source>
        <translation>窗口无法启动，缺少系统库：{reason}。其他命令可以使用：ashore list</translation>
    </message>
    <message>
        <source>The command line cannot be read: {reason}</source>
        <translation>无法理解命令：{reason}</translation>
    </message>
    <message>
        <source>A quotation mark that is opened here is never closed.</source>
        <translation>这里开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Without a period this would be {annual} a year. Name the period, like 18.25 %/year, 1.5 %/month or 0.05 %/day.</source>
        <translation>没有写明周期，这样一年就是 {annual}。请写明周期，如 年利率 18.25%、月利率 1.5% 或 日利率 0.05%。</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell. Write it twice, and put the whole cell in them.</source>
        <translation>单元格中间有一个引号。请把它写两遍，并把整个单元格放在引号里。</translation>
    </message>
    <message>
        <source>The line has {cells} cells, the first line names {columns} columns. Put quotation marks around a text or an amount with a comma in it.</source>
        <translation>这一行有 {cells} 格，而第一行只有 {columns} 列。含有逗号的文字或金额请用引号括起来。</translation>
    </message>
    <message>
        <source>This debt is not there any more: another window or command deleted it.</source>
        <translation>这笔债务已经不在了：另一个窗口或命令删除了它。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>This day has not come yet. Write the day on which it was paid.</source>
        <translation>这一天还没有到。请写实际还款的日期。</translation>
    </message>
    <message>
        <source>Write what was paid, more than 0, like 500.</source>
        <translation>请填写还了多少，大于 0，如 500。</translation>
    </message>
    <message>
        <source>The debt is in this state already.</source>
        <translation>这笔债务已经是这个状态。</translation>
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
    <message>
        <source>Write an amount above 0, like 12,000.</source>
        <translation>请填写大于 0 的金额，如 12,000。</translation>
    </message>
    <message>
        <source>There is no calculation “{command}”. The help lists them: ashore calc --help</source>
        <translation>没有“{command}”这种计算。可用的计算见：ashore calc --help</translation>
    </message>
    <message>
        <source>Write a date and then an amount, like 2026-04-23 100; in a terminal 2026-04-23:100.</source>
        <translation>请先写日期再写金额，如 2026-04-23 100；在终端里写成 2026-04-23:100。</translation>
    </message>
    <message>
        <source>The last day is before the first one. Write the earlier day first.</source>
        <translation>结束日早于开始日。请先写较早的日期。</translation>
    </message>
    <message>
        <source>The due date is before the first day of the loan. Check both dates.</source>
        <translation>还款日早于借款开始日。请检查这两个日期。</translation>
    </message>
    <message>
        <source>Only the method flat-fee has a fee per period. Choose it, or leave the fee out.</source>
        <translation>只有等本等息（flat-fee）才有每期手续费。请改用这种方式，或去掉手续费。</translation>
    </message>
    <message>
        <source>This is not an amount with its direction. Write it like 5000, -230x24 or 2026-01-31:-230.</source>
        <translation>这不是带方向的金额。请写成 5000、-230x24 或 2026-01-31:-230。</translation>
    </message>
    <message>
        <source>The amounts have dates, so there are no regular periods. Leave one of the two out.</source>
        <translation>金额已带日期，就没有固定的期数。请去掉其中一个。</translation>
    </message>
    <message>
        <source>Money goes to and fro so that more than one yearly rate fits. Write the amounts so that what comes in stands before what is paid back.</source>
        <translation>资金来回往返，符合的年利率不止一个。请把收到的钱写在还出的钱之前。</translation>
    </message>
    <message>
        <source>No yearly rate within reason fits these amounts. Check them and their dates.</source>
        <translation>没有合理的年利率符合这些金额。请检查金额和日期。</translation>
    </message>
    <message>
        <source>Give every amount a date, or none of them.</source>
        <translation>请给每笔金额都写上日期，或者都不写。</translation>
    </message>
    <message>
        <source>There must be money that comes in and money that is paid back, like 5000 and -230.</source>
        <translation>既要有收到的钱，也要有还出的钱，如 5000 和 -230。</translation>
    </message>
    <message>
        <source>Write a whole number from {lowest} to {highest}.</source>
        <translation>请填写 {lowest} 到 {highest} 之间的整数。</translation>
    </message>
    <message>
        <source>A payment is more than what is owed on its day. Write the amount that repays it.</source>
        <translation>有一笔还款超过当天的欠款。请写刚好还清的金额。</translation>
    </message>
    <message>
        <source>A payment is before the first day of the loan. Check its date.</source>
        <translation>有一笔还款早于借款开始日。请检查日期。</translation>
    </message>
    <message>
        <source>The penalty is a multiple of the rate or a rate of its own. Leave one of the two out.</source>
        <translation>罚息要么是利率的倍数，要么是单独的利率。请去掉其中一个。</translation>
    </message>
    <message>
        <source>This is not a percent. Write it like 10 or 0.38.</source>
        <translation>这不是百分数。请写成 10 或 0.38。</translation>
    </message>
    <message>
        <source>The prepayment is more than what is still owed then. Write a smaller one.</source>
        <translation>提前还款超过当时的欠款。请写小一些。</translation>
    </message>
    <message>
        <source>No instalment is due on this day. Write the day of one, or its number, like 12:50,000.</source>
        <translation>这一天没有应还的一期。请写某一期的日期或期数，例如 12:50,000。</translation>
    </message>
    <message>
        <source>A date needs the day of the loan. Write that too, or the number of the instalment, like 12:50,000.</source>
        <translation>用日期需要借款日。请也写上借款日，或写期数，例如 12:50,000。</translation>
    </message>
    <message>
        <source>What a prepayment does follows from the rate or the fee. Write one of them instead of the payment.</source>
        <translation>提前还款的效果取决于利率或费率。请写其中之一，不写每期还款额。</translation>
    </message>
    <message>
        <source>Interest by the actual days needs the date on which the loan begins.</source>
        <translation>按实际天数计息，需要借款开始的日期。</translation>
    </message>
    <message>
        <source>There is no kept plan in {currency} any more.</source>
        <translation>{currency} 已没有留存的还款计划。</translation>
    </message>
    <message>
        <source>The offer is not complete: check its amounts, its number of payments and its dates.</source>
        <translation>方案还不完整：请检查金额、期数和日期。</translation>
    </message>
    <message>
        <source>{date} has passed: write today or a later day.</source>
        <translation>{date} 已经过去：请填写今天或以后的日期。</translation>
    </message>
    <message>
        <source>The plan has repaid {name} before {on}: choose an earlier day or another debt.</source>
        <translation>按计划，{name} 在 {on} 之前已经还清：请选更早的日期或另一笔债务。</translation>
    </message>
    <message>
        <source>No debt that is left then costs more than this rate: such a loan would only cost more.</source>
        <translation>到那时剩下的债务都不比这个利率贵：这样的贷款只会多花钱。</translation>
    </message>
    <message>
        <source>The loan is too small for the chosen debts: with their interest and fees, and what is kept back, {amount} is needed.</source>
        <translation>这笔贷款不够还清所选的债务：连同利息、费用和预先扣下的部分，需要 {amount}。</translation>
    </message>
    <message>
        <source>Write the first payday, like 2026-12-04: the others are counted from it.</source>
        <translation>请写第一个发薪日，例如 2026-12-04，以后的日期由它推算。</translation>
    </message>
    <message>
        <source>A payday is a day of the month from 1 to 31. In a shorter month 31 is its last day.</source>
        <translation>发薪日是每月的 1 到 31 日；较短的月份里，31 表示最后一天。</translation>
    </message>
    <message>
        <source>There is no open debt to plan for. Add the first one: ashore add --help</source>
        <translation>没有未还清的债务可以计划。请先添加一笔：ashore add --help</translation>
    </message>
    <message>
        <source>The plan is not the one that was saved last. Save it first, and then keep it.</source>
        <translation>这份计划与最近保存的不同。请先保存，再留存。</translation>
    </message>
    <message>
        <source>The plan is saved like this already.</source>
        <translation>计划已经是这样保存的。</translation>
    </message>
    <message>
        <source>Line {line}: {cause}</source>
        <translation>第 {line} 行：{cause}</translation>
    </message>
    <message>
        <source>These are more than {limit} lines. Leave the oldest ones out.</source>
        <translation>超过 {limit} 行了。请去掉最早的几行。</translation>
    </message>
    <message>
        <source>No statement falls up to this day. Write the day of the statement, or a later one.</source>
        <translation>到这一天为止还没有账单。请填写账单日当天或更晚的日期。</translation>
    </message>
    <message>
        <source>The payment holds rate and fee already. Leave it out, or leave those two out.</source>
        <translation>每月还款已经包含利率和费用。请只填其中一种。</translation>
    </message>
    <message>
        <source>Write the rate, the fee per period, or what is paid each time; 0 for an offer that is free.</source>
        <translation>请填写利率、每期手续费或每月还款；免费的方案填 0。</translation>
    </message>
    <message>
        <source>What was received is more than 0 and not more than the amount of the offer.</source>
        <translation>到手金额要大于 0，且不超过方案金额。</translation>
    </message>
    <message>
        <source>This is more than {months} months. Write an earlier day.</source>
        <translation>超过 {months} 个月了。请填写更早的日期。</translation>
    </message>
    <message>
        <source>There is no open debt in {currency} to plan for.</source>
        <translation>没有以 {currency} 计的未还清债务可以规划。</translation>
    </message>
</context>
<context>
    <name>EvidenceBlock</name>
    <message>
        <source>Evidence {number}</source>
        <translation>证据 {number}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation>移除证据 {number}</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>选择证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Repaid: nothing is due any more.</source>
        <translation>已结清，没有应还款项。</translation>
    </message>
    <message>
        <source>No due date is known: enter what the lender shows.</source>
        <translation>还款日未知：请按贷款方页面填写。</translation>
    </message>
    <message>
        <source>No amount due was entered: the whole balance counts as due.</source>
        <translation>没有填写应还金额：按全部余额到期计算。</translation>
    </message>
    <message>
        <source>No amount due was entered: the minimum payment counts as due.</source>
        <translation>没有填写应还金额：按最低还款额到期计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n more due date(s) passed since then: {amount}.</source>
        <translation>
            <numerusform>此后又有&#xa0;%n&#xa0;期到期未还：{amount}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} is still unpaid of what was due on {date}.</source>
        <translation>{date}应还的还有&#xa0;{left}&#xa0;未还。</translation>
    </message>
    <message>
        <source>{amount} is unpaid; it has been due since {date}.</source>
        <translation>{date}到期，至今未还 {amount}。</translation>
    </message>
    <message>
        <source>{amount} was due on {date}: {paid} of it is paid, {left} is left.</source>
        <translation>{date}应还&#xa0;{amount}：已还&#xa0;{paid}，还差&#xa0;{left}。</translation>
    </message>
    <message>
        <source>{amount} is due on {date}, {when}.</source>
        <translation>{date}应还&#xa0;{amount}，{when}到期。</translation>
    </message>
    <message numerus="yes">
        <source>Overdue since {date}, the day after the due date: today is day %n.</source>
        <translation>
            <numerusform>从还款日次日{date}起逾期，今天是第&#xa0;%n&#xa0;天。</numerusform>
        </translation>
    </message>
    <message>
        <source>In grace until {last}: paid by then, it counts as on time. After that the days count from {first}.</source>
        <translation>宽限期到{last}为止：此前还清视为按时。过后逾期天数从{first}算起。</translation>
    </message>
    <message>
        <source>This is the last stage; a plan can still be agreed on.</source>
        <translation>这是最后一个阶段，仍然可以协商还款方案。</translation>
    </message>
    <message>
        <source>If the agreement is broken: {stage} from {date}, {when}.</source>
        <translation>如果违约：{date}（{when}）起进入{stage}。</translation>
    </message>
    <message>
        <source>If it is not paid: {stage} from {date}, {when}.</source>
        <translation>如果未还：{date}（{when}）进入{stage}。</translation>
    </message>
    <message>
        <source>Next: {stage} from {date} (day {day}), {when}.</source>
        <translation>接下来：{date}（第&#xa0;{day}&#xa0;天，{when}）进入{stage}。</translation>
    </message>
    <message>
        <source>{stage} begins on {date} by rule; nothing known shifts it.</source>
        <translation>按规则{date}进入{stage}；没有已知因素使它提前或推迟。</translation>
    </message>
    <message>
        <source>{stage} began on {date} by rule, but may come as late as {latest}.</source>
        <translation>按规则{stage}已于{date}开始，实际可能最晚到{latest}。</translation>
    </message>
    <message>
        <source>{stage} may begin between {earliest} and {latest}; by rule on {date}.</source>
        <translation>{stage}可能始于{earliest}至{latest}之间；按规则是{date}。</translation>
    </message>
    <message>
        <source>{stage} may have begun since {earliest}; by rule it begins on {date}.</source>
        <translation>{stage}可能从{earliest}起已经开始；按规则是{date}。</translation>
    </message>
    <message>
        <source>{stage} may have begun since {earliest}; by rule it begins on {date}, at the latest on {latest}.</source>
        <translation>{stage}可能从{earliest}起已经开始；按规则是{date}，最晚{latest}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期&#xa0;%n&#xa0;天</numerusform>
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
        <translation>还款顺序第&#xa0;{rank}&#xa0;位</translation>
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
        <source>No stage follows by rule: what you agree on counts.</source>
        <translation>之后没有固定的阶段：以你们的约定为准。</translation>
    </message>
    <message>
        <source>If it is not paid by then, it is overdue from {date}, {when}.</source>
        <translation>如果到时没有还，从{date}（{when}）起算逾期。</translation>
    </message>
    <message>
        <source>{amount} was due on {date}.</source>
        <translation>{date}应还&#xa0;{amount}，尚未还清。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier: {reason}</source>
        <translation>
            <numerusform>提前&#xa0;%n&#xa0;天：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later: {reason}</source>
        <translation>
            <numerusform>推迟&#xa0;%n&#xa0;天：{reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>{name} on {date}, row by row</source>
        <translation>{name}，{date}，逐行解释</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>哪个数字</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Recorded balance</source>
        <translation>记录的余额</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Late fees</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
    <message numerus="yes">
        <source>%n more debt(s): the tables behind have them.</source>
        <translation>
            <numerusform>另有 %n 笔债务，见后面的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt {n}</source>
        <translation>债务 {n}</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>现行年利率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages by days overdue</source>
        <translation>各阶段（按逾期天数）</translation>
    </message>
    <message>
        <source>{debt} ({lender})</source>
        <translation>{debt}（{lender}）</translation>
    </message>
    <message>
        <source>Overdue: {debt}, {amount}</source>
        <translation>已逾期：{debt}，{amount}</translation>
    </message>
    <message>
        <source>Due on {date}, {days} overdue.</source>
        <translation>{date}到期，逾期 {days}。</translation>
    </message>
    <message>
        <source>Due: {debt}, {amount}</source>
        <translation>到期：{debt}，{amount}</translation>
    </message>
    <message>
        <source>Pay {amount}: {debt}</source>
        <translation>还款 {amount}：{debt}</translation>
    </message>
    <message>
        <source>{reason}; {amount} is left of it then.</source>
        <translation>{reason}；还款后还剩 {amount}。</translation>
    </message>
    <message>
        <source>{amount} of it on {date} by the plan.</source>
        <translation>按计划其中 {amount} 在{date}支付。</translation>
    </message>
    <message>
        <source>{amount} is missing.</source>
        <translation>还缺 {amount}。</translation>
    </message>
    <message>
        <source>Due: {debt}</source>
        <translation>到期：{debt}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Rate now, a year</source>
        <translation>现行年利率</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>每天成本</translation>
    </message>
    <message>
        <source>Debts on {date}</source>
        <translation>{date}的债务</translation>
    </message>
    <message>
        <source>Owed in all, {currency}</source>
        <translation>欠款合计（{currency}）</translation>
    </message>
    <message>
        <source>Amounts due, {currency}</source>
        <translation>应还合计（{currency}）</translation>
    </message>
    <message>
        <source>Overdue, {currency}</source>
        <translation>逾期合计（{currency}）</translation>
    </message>
    <message>
        <source>Contract rate, a year</source>
        <translation>合同年利率</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Each debt</source>
        <translation>逐笔债务</translation>
    </message>
    <message>
        <source>Reckoned from what was entered; the contracts and the lenders&apos; own figures come first. Not legal advice.</source>
        <translation>根据录入的内容计算；以合同和贷款方的数字为准。不是法律意见。</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n 笔债务</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} owed, {count}, none overdue.</source>
        <translation>共欠 {owed}，{count}，均未逾期。</translation>
    </message>
    <message numerus="yes">
        <source>{overdue} of it overdue on %n of them, the oldest for {days}.</source>
        <translation>
            <numerusform>其中 %n 笔逾期，逾期金额 {overdue}，最久的已逾期 {days}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{owed} owed, {count}: {late}</source>
        <translation>共欠 {owed}，{count}；{late}</translation>
    </message>
    <message>
        <source>Interest and penalty interest of one day: {amount}.</source>
        <translation>每天的利息和罚息：{amount}。</translation>
    </message>
    <message>
        <source>{stage} on {date}</source>
        <translation>{date}进入{stage}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>全部还款</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Interest is counted</source>
        <translation>计息方式</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>还清日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Repaid on</source>
        <translation>还清日期</translation>
    </message>
    <message>
        <source>Repayment plan from {date}</source>
        <translation>还款计划（自{date}起）</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missing on</source>
        <translation>缺钱日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Where money is missing</source>
        <translation>哪里缺钱</translation>
    </message>
    <message>
        <source>{owed} owed, {count}.</source>
        <translation>共欠 {owed}，{count}。</translation>
    </message>
    <message>
        <source>{amount} once, on {date}.</source>
        <translation>{date}有一笔 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is there now.</source>
        <translation>现有 {amount}。</translation>
    </message>
    <message>
        <source>{amount} of it is kept and not paid out.</source>
        <translation>其中 {amount} 留作备用，不用来还款。</translation>
    </message>
    <message>
        <source>{amount} for the debts each month, on day {day}.</source>
        <translation>每月 {day} 日有 {amount} 用来还债。</translation>
    </message>
    <message>
        <source>{amount} for the debts each week, from {date} on.</source>
        <translation>自{date}起每周有 {amount} 用来还债。</translation>
    </message>
    <message>
        <source>{amount} for the debts every two weeks, from {date} on.</source>
        <translation>自{date}起每两周有 {amount} 用来还债。</translation>
    </message>
    <message>
        <source>The money reaches for everything that is due.</source>
        <translation>资金够付所有到期款项。</translation>
    </message>
    <message>
        <source>The money does not reach first on {date}: {debt} lacks {amount}.</source>
        <translation>{date}资金首次不够：{debt}还缺 {amount}。</translation>
    </message>
    <message>
        <source>Debts: all dates</source>
        <translation>债务：全部日期</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Repayment plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>{debt}: {stage} from this day on, if nothing is paid</source>
        <translation>{debt}：如不还款，这一天起进入{stage}</translation>
    </message>
    <message>
        <source>Date of limitation by the general rule: {debt}</source>
        <translation>按一般规定的诉讼时效日期：{debt}</translation>
    </message>
    <message>
        <source>Counted from {date}; a payment, a promise or a demand begins it anew.</source>
        <translation>自{date}起计算；还款、承诺还款或对方催款都会重新起算。</translation>
    </message>
    <message>
        <source>Due under the agreement: {debt}, {amount}</source>
        <translation>按协议到期：{debt}，{amount}</translation>
    </message>
    <message>
        <source>Promised: {debt}, {amount}</source>
        <translation>已承诺：{debt}，{amount}</translation>
    </message>
    <message>
        <source>Follow up: {debt}</source>
        <translation>跟进：{debt}</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Archived debts too</source>
        <translation>也包括已归档的债务(&amp;A)</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Repayment plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Dues, payments of the saved plan, promises, agreed dues, follow-ups, stages that change: one whole day each, with an alarm the day before. A later file brings the same entries up to date.</source>
        <translation>到期、已保存计划的还款、承诺、协议约定的到期、跟进、阶段变化：每项占一整天，前一天提醒。以后再导入新文件，会更新同样的条目。</translation>
    </message>
    <message>
        <source>Each date is a whole day with an alarm at nine in the morning of the day before. Importing a later file brings the same entries up to date.</source>
        <translation>每个日期是一个全天日程，前一天上午九点提醒。以后再导入新文件，同样的日程会随之更新。</translation>
    </message>
    <message>
        <source>The debts as they stand, terms and all: Import reads the file again.</source>
        <translation>债务的现状，包括全部条款；“导入”可以再读入这个文件。</translation>
    </message>
    <message>
        <source>Whoever gets the paper can read all of it.</source>
        <translation>拿到这张纸的人能读到全部内容。</translation>
    </message>
    <message>
        <source>The file stays on this computer; whoever gets it can read all of it.</source>
        <translation>文件只存在这台电脑上；拿到它的人能看到全部内容。</translation>
    </message>
    <message>
        <source>The list of debts</source>
        <translation>债务清单</translation>
    </message>
    <message>
        <source>All dates, as a calendar (ICS)</source>
        <translation>全部日期，日历文件（ICS）</translation>
    </message>
    <message>
        <source>The repayment plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>PDF: to print or to send</source>
        <translation>PDF：打印或发送</translation>
    </message>
    <message>
        <source>XLSX: a workbook that goes on reckoning</source>
        <translation>XLSX：可继续计算的工作簿</translation>
    </message>
    <message>
        <source>CSV: for any spreadsheet</source>
        <translation>CSV：任何电子表格都能打开</translation>
    </message>
    <message>
        <source>ICS: the dates for a calendar</source>
        <translation>ICS：导入日历的日期</translation>
    </message>
    <message>
        <source>JSON: for programs</source>
        <translation>JSON：供程序使用</translation>
    </message>
    <message>
        <source>Leave out the &amp;names of debts and lenders</source>
        <translation>隐去债务和贷款方的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Leave out n&amp;otes</source>
        <translation>隐去备注(&amp;O)</translation>
    </message>
    <message>
        <source>Leave out &amp;rates</source>
        <translation>隐去利率(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FeeDialog</name>
    <message>
        <source>Fee on {name}</source>
        <translation>{name} 的费用</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Late fees by the terms come by themselves; enter other ones here</source>
        <translation>按条款的违约金会自动计入；这里填写其他费用</translation>
    </message>
    <message>
        <source>&amp;Charged on</source>
        <translation>收费日期(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>interest + {share}</source>
        <translation>利息+{share}</translation>
    </message>
    <message>
        <source>instalment {share}</source>
        <translation>分期 {share}</translation>
    </message>
    <message>
        <source>{number}x</source>
        <translation>{number}倍</translation>
    </message>
    <message>
        <source>{number} %/day</source>
        <translation>{number} %/日</translation>
    </message>
    <message>
        <source>{number} %/month</source>
        <translation>{number} %/月</translation>
    </message>
    <message>
        <source>{number} %/year</source>
        <translation>{number} %/年</translation>
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
    <message>
        <source>Days that count</source>
        <translation>首尾计息</translation>
    </message>
    <message>
        <source>Compounding</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Penalty on unpaid interest</source>
        <translation>对未付利息计罚息</translation>
    </message>
    <message>
        <source>Late fee, at least</source>
        <translation>违约金下限</translation>
    </message>
    <message>
        <source>Late fee when missed again</source>
        <translation>再次未还时的违约金</translation>
    </message>
    <message>
        <source>Minimum, at least</source>
        <translation>最低还款额下限</translation>
    </message>
    <message>
        <source>Missed minimum asked for again</source>
        <translation>未还最低额计入下期</translation>
    </message>
    <message>
        <source>Interest-free period</source>
        <translation>免息期</translation>
    </message>
    <message>
        <source>Statement day</source>
        <translation>账单日</translation>
    </message>
    <message>
        <source>A payment pays first</source>
        <translation>还款先还</translation>
    </message>
    <message>
        <source>Promotional rate</source>
        <translation>优惠利率</translation>
    </message>
    <message>
        <source>Promotional rate until</source>
        <translation>优惠利率截止日</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>Amount borrowed</source>
        <translation>合同借款金额</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>实际到手金额</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Enter saves, Esc leaves it as it was. Empty: the preset&apos;s figure.</source>
        <translation>按 Enter 保存，Esc 不改。留空：用预设的数字。</translation>
    </message>
    <message>
        <source>1.5x, +50%, 0.065 %/day, or none</source>
        <translation>1.5倍、+50%、0.065 %/日，或 无</translation>
    </message>
    <message>
        <source>An amount, a percent of the unpaid minimum, or none</source>
        <translation>金额、最低还款额未还部分的百分比，或 无</translation>
    </message>
    <message>
        <source>An amount, a percent of the balance, or full</source>
        <translation>金额、余额的百分比，或 全额</translation>
    </message>
    <message>
        <source>As much too little still counts as paid</source>
        <translation>少还这么多以内仍算还清</translation>
    </message>
    <message>
        <source>The number on your card, or in the lender&apos;s own app</source>
        <translation>卡片上或对方应用里的号码</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: {figure}</source>
        <translation>修改：{figure}</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Back to the preset: {figure}</source>
        <translation>恢复预设：{figure}</translation>
    </message>
    <message>
        <source>Your own figure. The preset: {figure}</source>
        <translation>您自己的数字。预设：{figure}</translation>
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
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
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
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation>{ending} 文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show this stage</source>
        <translation>只看这个阶段</translation>
    </message>
    <message>
        <source>Show this status</source>
        <translation>只看这个状态</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部阶段</translation>
    </message>
    <message>
        <source>All overdue</source>
        <translation>全部逾期</translation>
    </message>
    <message>
        <source>To repay</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>All debts</source>
        <translation>全部债务</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在说明中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 处，共 {all} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>repaid</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>no due date known</source>
        <translation>还款日未知</translation>
    </message>
    <message>
        <source>due {amount} · {date}</source>
        <translation>应还 {amount} · {date}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>what you call it; the lender&apos;s name where it is left out</source>
        <translation>您对它的称呼；不写就用贷款方的名称</translation>
    </message>
    <message>
        <source>a lender that the program knows, like huabei, or any other</source>
        <translation>本程序认识的贷款方，如 花呗，或任何其他名称</translation>
    </message>
    <message>
        <source>card, bank_loan, platform_loan, private_loan, mortgage, car_loan, family or custom</source>
        <translation>card 信用卡、bank_loan 银行贷款、platform_loan 网络平台贷款、private_loan 民间借贷、mortgage 房贷、car_loan 车贷、family 亲友 或 custom 自定义</translation>
    </message>
    <message>
        <source>three letters, like CNY</source>
        <translation>三个字母，如 CNY</translation>
    </message>
    <message>
        <source>what is owed in all, like 12,000 or 1.2万</source>
        <translation>总共欠多少，如 12,000 或 1.2万</translation>
    </message>
    <message>
        <source>percent, like 18.25, or with its period: 0.05 %/day</source>
        <translation>百分数，如 18.25；或写明周期：0.05 %/日</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>day 日、month 月 或 year 年</translation>
    </message>
    <message>
        <source>daily or monthly</source>
        <translation>daily 按日 或 monthly 按月</translation>
    </message>
    <message>
        <source>the oldest due date that is not paid in full, like 2026-11-22</source>
        <translation>最早一个没有还清的还款日，如 2026-11-22</translation>
    </message>
    <message>
        <source>what the lender asks for now, missed dues included</source>
        <translation>现在要还多少，包括以前没还的</translation>
    </message>
    <message>
        <source>minimum payment: an amount, a percent of the balance, interest + 1%, instalment, or full</source>
        <translation>最低还款额：金额、余额的百分比、“利息+1%”、“分期”（instalment），或 full（全额）</translation>
    </message>
    <message>
        <source>365, 360, actual or 30/360: the days of a year</source>
        <translation>365、360、actual（实际天数）或 30/360：一年的天数</translation>
    </message>
    <message>
        <source>an amount, or a percent of the unpaid minimum</source>
        <translation>违约金：金额，或最低还款额未还部分的百分比</translation>
    </message>
    <message>
        <source>yes or no: can the lender reach you?</source>
        <translation>yes 或 no：对方能否联系到您</translation>
    </message>
    <message>
        <source>clean, mixed or poor: how earlier payments went</source>
        <translation>以前的还款记录：clean 良好、mixed 一般 或 poor 较差</translation>
    </message>
    <message>
        <source>whatever you want to remember</source>
        <translation>想记下的任何内容</translation>
    </message>
    <message>
        <source>none or monthly: whether the due date comes again</source>
        <translation>none 一次 或 monthly 每月：还款日是否再来</translation>
    </message>
    <message>
        <source>1.5x, +50%, +3 %/year, 0.065 %/day or none</source>
        <translation>罚息：1.5倍、+50%、+3 %/年、0.065 %/日 或 无</translation>
    </message>
    <message>
        <source>overdue or principal: what penalty interest runs on</source>
        <translation>罚息基数：overdue 逾期部分 或 principal 全部本金</translation>
    </message>
    <message>
        <source>days after the due date that count as on time</source>
        <translation>还款日后多少天内仍算按时</translation>
    </message>
    <message>
        <source>what may be short and still counts as paid</source>
        <translation>少还多少以内仍算还清</translation>
    </message>
    <message>
        <source>the first day overdue of phone contact, like 4</source>
        <translation>电话联系期从逾期第几天开始，如 4</translation>
    </message>
    <message>
        <source>the first day overdue of formal collection, like 16</source>
        <translation>正式催收期从逾期第几天开始，如 16</translation>
    </message>
    <message>
        <source>the lender&apos;s number</source>
        <translation>对方的电话</translation>
    </message>
    <message>
        <source>excl or incl: whether the last day of a period bears interest too</source>
        <translation>excl（算头不算尾）或 incl（头尾都算）：最后一天是否也计息</translation>
    </message>
    <message>
        <source>none or monthly: whether unpaid interest bears interest</source>
        <translation>none（不计）或 monthly（按月）：未付利息是否计复利</translation>
    </message>
    <message>
        <source>yes or no: whether penalty interest runs on unpaid interest too</source>
        <translation>yes 或 no：罚息是否也按未付利息计算</translation>
    </message>
    <message>
        <source>the least that a late fee by percent comes to</source>
        <translation>按百分比收取的违约金的下限</translation>
    </message>
    <message>
        <source>the late fee from the second miss in a row on, like 6%</source>
        <translation>连续第二次未还起的违约金，例如 6%</translation>
    </message>
    <message>
        <source>the least that a minimum payment by percent comes to</source>
        <translation>按百分比计算的最低还款额的下限</translation>
    </message>
    <message>
        <source>yes or no: whether a missed minimum is asked for again</source>
        <translation>yes 或 no：未还的最低还款额是否计入下期</translation>
    </message>
    <message>
        <source>none, full or unpaid: what bears interest where a card statement is not paid in full</source>
        <translation>none（没有免息期）、full（全额）或 unpaid（未还部分）：信用卡未全额还款时按什么计息</translation>
    </message>
    <message>
        <source>the day of the month of a card&apos;s statement, like 5</source>
        <translation>信用卡账单日，例如 5</translation>
    </message>
    <message>
        <source>what a payment pays first: statutory, card, oldest_instalment or principal_first</source>
        <translation>还款的清偿顺序：statutory（法定）、card（信用卡）、oldest_instalment（先还最早一期）或 principal_first（先还本金）</translation>
    </message>
    <message>
        <source>a promotional rate, with the day until which it holds</source>
        <translation>优惠利率，须同时填写截止日</translation>
    </message>
    <message>
        <source>the last day of the promotional rate</source>
        <translation>优惠利率的最后一天</translation>
    </message>
    <message>
        <source>the day of the contract, like 2024-03-01</source>
        <translation>合同签订日，例如 2024-03-01</translation>
    </message>
    <message>
        <source>the principal that the contract names</source>
        <translation>合同上的借款本金</translation>
    </message>
    <message>
        <source>what was paid out to you</source>
        <translation>实际到手的金额</translation>
    </message>
    <message>
        <source>add a debt: its lender, its balance and its due date are enough</source>
        <translation>添加一笔债务：贷款方、余额和还款日就够了</translation>
    </message>
    <message>
        <source>the file, in UTF-8 or GB18030; - reads standard input</source>
        <translation>文件，UTF-8 或 GB18030；- 表示标准输入</translation>
    </message>
    <message>
        <source>add the debts in a CSV file, all or none</source>
        <translation>导入 CSV 文件中的债务，全部或全不</translation>
    </message>
    <message>
        <source>show the debts, the one to repay first on top</source>
        <translation>列出债务，优先还的在最前</translation>
    </message>
    <message>
        <source>the file to write; its ending says how: .pdf, .xlsx, .csv, .ics or .json</source>
        <translation>要写的文件；格式看结尾：.pdf、.xlsx、.csv、.ics 或 .json</translation>
    </message>
    <message>
        <source>archived debts too</source>
        <translation>包括已归档的</translation>
    </message>
    <message>
        <source>into an .ics file: plan payments, promises, agreed dues and follow-ups too</source>
        <translation>写入 .ics 文件：计划还款、承诺、协议到期和跟进也包括在内</translation>
    </message>
    <message>
        <source>write the list of debts into a file: PDF, XLSX, CSV, ICS or JSON</source>
        <translation>把债务清单写入文件：PDF、XLSX、CSV、ICS 或 JSON</translation>
    </message>
    <message>
        <source>Shows your own debts: how late each one is, at which stage, and which to repay first. Without a command the window opens.</source>
        <translation>列出自己的债务：每笔逾期多久、处在什么阶段、先还哪一笔。不写命令则打开窗口。</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示这份帮助</translation>
    </message>
    <message>
        <source>Example: {line}</source>
        <translation>例如：{line}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>open no window: print the list, and draw the window into FILE</source>
        <translation>不打开窗口：列出清单，并把窗口画成图片存入 FILE</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>open the window with the form for a new debt</source>
        <translation>打开窗口并显示添加债务的表单</translation>
    </message>
    <message>
        <source>try every part of the program in a temporary folder</source>
        <translation>在一个临时文件夹里试遍程序的每个部分</translation>
    </message>
    <message>
        <source>the folder that holds the debts</source>
        <translation>存放债务的文件夹</translation>
    </message>
    <message>
        <source>look from this day, like 2026-11-24</source>
        <translation>以这一天为今天，如 2026-11-24</translation>
    </message>
    <message>
        <source>zh_CN or en</source>
        <translation>zh_CN 或 en</translation>
    </message>
    <message>
        <source>print JSON, as docs/formats.md describes it</source>
        <translation>输出 JSON，格式见 docs/formats.md</translation>
    </message>
    <message>
        <source>use the sample instead of your own debts</source>
        <translation>使用示例，而不是您自己的债务</translation>
    </message>
    <message>
        <source>the amount that was lent, like 12,000 or 1.2万</source>
        <translation>借款金额，如 12,000 或 1.2万</translation>
    </message>
    <message>
        <source>the period of the rate: year (where it is left out), month or day</source>
        <translation>利率周期：year（默认）、month 或 day</translation>
    </message>
    <message>
        <source>three letters; CNY where it is left out</source>
        <translation>三个字母；不写就是 CNY</translation>
    </message>
    <message>
        <source>the rate in percent, like 6.8</source>
        <translation>利率，百分数，如 6.8</translation>
    </message>
    <message>
        <source>how many months, like 240</source>
        <translation>多少个月，如 240</translation>
    </message>
    <message>
        <source>equal-payment, equal-principal, interest-first, bullet (all at the end) or flat-fee</source>
        <translation>equal-payment 等额本息、equal-principal 等额本金、interest-first 先息后本、bullet 一次性还本付息 或 flat-fee 等本等息</translation>
    </message>
    <message>
        <source>flat-fee: percent of the first principal, each period</source>
        <translation>flat-fee：每期手续费，占初始本金的百分比</translation>
    </message>
    <message>
        <source>monthly (a twelfth of the year) or actual (the days of each month)</source>
        <translation>monthly 按月（年利率的十二分之一）或 actual 按每月实际天数</translation>
    </message>
    <message>
        <source>the days of a year: 365, 360 or actual</source>
        <translation>一年的天数：365、360 或 actual 实际</translation>
    </message>
    <message>
        <source>the day of the loan; the instalments are due each month after it</source>
        <translation>借款日；此后每月还一期</translation>
    </message>
    <message>
        <source>principal repaid early with an instalment, by its number or date, like 12:50,000; may come again</source>
        <translation>随某一期提前归还的本金，按期数或日期，例如 12:50,000；可多次使用</translation>
    </message>
    <message>
        <source>what a prepayment leaves as it is: payment (it ends sooner) or term (the instalments fall)</source>
        <translation>提前还款后什么不变：payment（月供不变，提早还清）或 term（期限不变，月供减少）</translation>
    </message>
    <message>
        <source>what was paid out, where interest or a fee was taken in advance</source>
        <translation>实际到手的金额，在先扣利息或费用时</translation>
    </message>
    <message>
        <source>what is paid each month, where rate and fee are not known</source>
        <translation>每月还多少，在不知道利率和费率时</translation>
    </message>
    <message>
        <source>a repayment schedule, and what it truly costs a year</source>
        <translation>还款计划表，以及实际的年化成本</translation>
    </message>
    <message>
        <source>the day from which interest runs</source>
        <translation>开始计息的日期</translation>
    </message>
    <message>
        <source>the day up to which it runs</source>
        <translation>计息到哪一天</translation>
    </message>
    <message>
        <source>the days of a year: 360, 365, actual or 30/360; else 365, and 360 for a monthly rate</source>
        <translation>一年的天数：360、365、actual 实际 或 30/360；不写则为 365，月利率为 360</translation>
    </message>
    <message>
        <source>excl: the first day counts and the last does not; incl: both do</source>
        <translation>excl：算头不算尾；incl：头尾都算</translation>
    </message>
    <message>
        <source>penalty interest runs after this day</source>
        <translation>过了这一天开始计罚息</translation>
    </message>
    <message>
        <source>the penalty rate as so many times the rate, like 1.5 or +50%</source>
        <translation>罚息利率是利率的几倍，例如 1.5 或 +50%</translation>
    </message>
    <message>
        <source>the penalty rate itself, in the period of the rate</source>
        <translation>罚息利率本身，周期与利率相同</translation>
    </message>
    <message>
        <source>what penalty interest runs on: principal or principal+interest</source>
        <translation>罚息基数：principal 本金 或 principal+interest 本金加利息</translation>
    </message>
    <message>
        <source>the day of the month of the statement; 31 is the last day of any month</source>
        <translation>每月的账单日；31 表示月末</translation>
    </message>
    <message>
        <source>the due date of the first statement; the others follow each month</source>
        <translation>第一张账单的还款日；以后每月类推</translation>
    </message>
    <message>
        <source>the rate in percent, like 0.05</source>
        <translation>利率（百分数），如 0.05</translation>
    </message>
    <message>
        <source>the period of the rate: day (where it is left out), month or year</source>
        <translation>利率周期：day（默认）、month 或 year</translation>
    </message>
    <message>
        <source>a purchase on its posting date; may come again</source>
        <translation>一笔消费及其记账日；可多次</translation>
    </message>
    <message>
        <source>a payment; may come again</source>
        <translation>一笔还款；可以写多次</translation>
    </message>
    <message>
        <source>the last day on which a statement may fall</source>
        <translation>计算到哪一天为止的账单</translation>
    </message>
    <message>
        <source>full: interest on all of a statement not paid in full; unpaid: on its unpaid part</source>
        <translation>full：未全额还款时按账单全额计息；unpaid：只按未还部分计息</translation>
    </message>
    <message>
        <source>end-of-day: each evening&apos;s balance; both-ends: the day of payment bears interest too</source>
        <translation>end-of-day：按每日日终余额；both-ends：还款当天也计息</translation>
    </message>
    <message>
        <source>the minimum payment as a percent of the principal; 10 where it is left out</source>
        <translation>最低还款占本金的百分比；默认 10</translation>
    </message>
    <message>
        <source>the late fee as a percent of the unpaid minimum</source>
        <translation>违约金占最低还款未还部分的百分比</translation>
    </message>
    <message>
        <source>the least that a late fee comes to</source>
        <translation>违约金的最低金额</translation>
    </message>
    <message>
        <source>the statements of a card: due, minimum, interest, late fee</source>
        <translation>信用卡逐期账单：应还、最低还款、利息、违约金</translation>
    </message>
    <message>
        <source>what a payment pays first: principal or interest</source>
        <translation>还款先抵什么：principal 本金 或 interest 利息</translation>
    </message>
    <message>
        <source>interest and penalty interest between two days, row by row</source>
        <translation>两天之间的利息和罚息，逐段列出</translation>
    </message>
    <message>
        <source>calculations</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>calculate interest, schedules, cards and true cost</source>
        <translation>计算利息、还款计划、信用卡账单和真实成本</translation>
    </message>
    <message>
        <source>DATE:AMOUNT, or AMOUNT, or AMOUNTxTIMES in regular periods; what is paid has the other sign</source>
        <translation>日期:金额；或按固定期数写 金额、金额x次数；还出的钱与收到的钱符号相反</translation>
    </message>
    <message>
        <source>how many regular periods a year has, like 12</source>
        <translation>一年有几期，如 12</translation>
    </message>
    <message>
        <source>effective-365, for flows with dates</source>
        <translation>effective-365，用于带日期的金额</translation>
    </message>
    <message>
        <source>the true yearly cost of what is received and repaid</source>
        <translation>收到和还出的钱，真实的年化成本</translation>
    </message>
    <message>
        <source>the minimum as a percent of the balance before the month&apos;s interest</source>
        <translation>最低还款占当月计息前余额的百分比</translation>
    </message>
    <message>
        <source>the least that the minimum comes to</source>
        <translation>最低还款的最低金额</translation>
    </message>
    <message>
        <source>pay this each month instead of the minimum</source>
        <translation>每月固定还这么多，代替最低还款</translation>
    </message>
    <message>
        <source>how long the minimum payment takes, and what it costs</source>
        <translation>只还最低还款要多久、花多少钱</translation>
    </message>
    <message>
        <source>what there is for the debts each month, like 3,000; without it the saved plan counts</source>
        <translation>每月可用于还债的金额，例如 3,000；不写时按已保存的计划</translation>
    </message>
    <message>
        <source>the day of the month on which it comes, 1 to 31; in a shorter month its last day</source>
        <translation>每月到账的日子，1 到 31；月份较短时为最后一天</translation>
    </message>
    <message>
        <source>what is there today beside it</source>
        <translation>除此之外今天手上的钱</translation>
    </message>
    <message>
        <source>highest-rate (where it is left out), smallest-balance, overdue-first, fewest-fees, pro-rata or minimums-only</source>
        <translation>highest-rate（省略时）、smallest-balance、overdue-first、fewest-fees、pro-rata 或 minimums-only</translation>
    </message>
    <message>
        <source>dated (where it is left out): real dates, each debt by its own terms; or monthly: a twelfth of the yearly rate each month</source>
        <translation>dated（省略时）：按实际日期，各笔债务依自己的条款；或 monthly：每月计年利率的十二分之一</translation>
    </message>
    <message>
        <source>three letters; that of most debts where it is left out</source>
        <translation>三个字母；省略时为债务最多的币种</translation>
    </message>
    <message>
        <source>write the plan into a file; its ending says how: .pdf, .xlsx, .csv, .ics or .json</source>
        <translation>把计划写入文件；格式看结尾：.pdf、.xlsx、.csv、.ics 或 .json</translation>
    </message>
    <message>
        <source>show what to pay on which payday, and when the debts end</source>
        <translation>显示每个发薪日该还什么，以及何时还清</translation>
    </message>
    <message>
        <source>A4 or letter, for a PDF; what is usual in your country where it is left out</source>
        <translation>PDF 的纸张：A4 或 letter；省略时用所在国家通用的</translation>
    </message>
    <message>
        <source>leave out names (of debts and lenders), notes, rates; more than one with commas</source>
        <translation>不写入 names（债务和贷款方的名称）、notes（备注）、rates（利率）；多项用逗号分开</translation>
    </message>
    <message>
        <source>the name of the debt, as ashore list shows it</source>
        <translation>债务名称，以 ashore list 显示的为准</translation>
    </message>
    <message>
        <source>extension, instalments, reduction or interest-freeze</source>
        <translation>extension（延期）、instalments（分期）、reduction（减免）或 interest-freeze（停息）</translation>
    </message>
    <message>
        <source>the day on which it was signed; today where it is left out</source>
        <translation>签订日期；不写则为今天</translation>
    </message>
    <message>
        <source>what each instalment is, or what a reduction asks for in all</source>
        <translation>每期金额，或减免后一共要还的金额</translation>
    </message>
    <message>
        <source>month (where it is left out), fortnight or week</source>
        <translation>month（默认，每月）、fortnight（每两周）或 week（每周）</translation>
    </message>
    <message>
        <source>the first instalment, or the first day without interest</source>
        <translation>第一期的日期，或停息的第一天</translation>
    </message>
    <message>
        <source>how many instalments</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>the last instalment, where it differs</source>
        <translation>最后一期金额，不同时填写</translation>
    </message>
    <message>
        <source>the last day of an extension, a reduction or a freeze of interest</source>
        <translation>延期、减免或停息的最后一天</translation>
    </message>
    <message>
        <source>running (where it is left out), reduced or frozen</source>
        <translation>running（默认，照常计息）、reduced（降低）或 frozen（停息）</translation>
    </message>
    <message>
        <source>the reduced rate, like 3.6 %/year</source>
        <translation>降低后的利率，如 3.6 %/year</translation>
    </message>
    <message>
        <source>how many days late a payment may be before it is broken; 0 where it is left out</source>
        <translation>晚几天还款才算违约；不写则为 0</translation>
    </message>
    <message>
        <source>what a broken one leaves: original (all as if it had not been made) or all-due (the rest at once)</source>
        <translation>违约后果：original（恢复原状）或 all-due（剩余部分立即到期）</translation>
    </message>
    <message>
        <source>yes: once it is kept nothing more is owed</source>
        <translation>yes：履行完毕即结清</translation>
    </message>
    <message>
        <source>what was paid under it before and is not recorded here</source>
        <translation>之前按协议已还、没有记录在这里的金额</translation>
    </message>
    <message>
        <source>what the paper names: balance, currency, cycle, amounts-and-dates, interest-and-fees, no-new-cards, breach</source>
        <translation>协议写明的内容：balance、currency、cycle、amounts-and-dates、interest-and-fees、no-new-cards、breach</translation>
    </message>
    <message>
        <source>enter an agreement that was signed with a lender</source>
        <translation>录入与贷款机构签订的协议</translation>
    </message>
    <message>
        <source>sms, in-app, call, robot-call, letter, e-mail, visit, complaint, court or note</source>
        <translation>sms、in-app、call、robot-call、letter、e-mail、visit、complaint、court 或 note</translation>
    </message>
    <message>
        <source>in: they got in touch; out: you did</source>
        <translation>in：对方联系您；out：您联系对方</translation>
    </message>
    <message>
        <source>date and local time, like &quot;2026-11-24 21:59&quot;</source>
        <translation>日期和当地时间，如 &quot;2026-11-24 21:59&quot;</translation>
    </message>
    <message>
        <source>the time zone, like Asia/Shanghai; this computer&apos;s where it is left out</source>
        <translation>时区，如 Asia/Shanghai；不写则为本机时区</translation>
    </message>
    <message>
        <source>lender, agency, court, authority, other, or unrelated: someone else was contacted about it</source>
        <translation>lender、agency、court、authority、other，或 unrelated：联系了与债务无关的人</translation>
    </message>
    <message>
        <source>the company that was on the other side</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>the person&apos;s name, as it was given</source>
        <translation>对方报的姓名</translation>
    </message>
    <message>
        <source>the staff number, as it was given</source>
        <translation>对方报的工号</translation>
    </message>
    <message>
        <source>the number that was used</source>
        <translation>使用的号码</translation>
    </message>
    <message>
        <source>whether the call was answered</source>
        <translation>电话是否接通</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>what you promised to pay, and by when</source>
        <translation>您答应还多少、什么时候还</translation>
    </message>
    <message>
        <source>when to come back to it</source>
        <translation>什么时候再跟进</translation>
    </message>
    <message>
        <source>no: it was not about paying, like a confirmation</source>
        <translation>no：与催收无关，例如确认信息</translation>
    </message>
    <message>
        <source>add: note a contact down; list: show them with their marks; export: write the case of a debt into FILE, .pdf or .csv, for a complaint</source>
        <translation>add：记录一次联系；list：显示联系及标记；export：把一笔债务的完整记录写入 FILE（.pdf 或 .csv），用于投诉</translation>
    </message>
    <message>
        <source>the file that export writes</source>
        <translation>export 写入的文件</translation>
    </message>
    <message>
        <source>note contacts with a lender down, and show them</source>
        <translation>记录和查看与贷款机构的联系</translation>
    </message>
    <message>
        <source>call-sheet (where it is left out), instalment-request, extension, reduction, hardship, dispute, complaint, or the name of a file of your own</source>
        <translation>call-sheet（默认）、instalment-request、extension、reduction、hardship、dispute、complaint，或自己的文件名</translation>
    </message>
    <message>
        <source>what comes in each month</source>
        <translation>每月收入</translation>
    </message>
    <message>
        <source>what you need each month to live</source>
        <translation>每月必要开支</translation>
    </message>
    <message>
        <source>what you can pay each month; what the saved plan leaves where it is left out</source>
        <translation>每月能还的金额；不填时用已保存计划留出的金额</translation>
    </message>
    <message>
        <source>the file to write: .pdf or .odt</source>
        <translation>要写入的文件：.pdf 或 .odt</translation>
    </message>
    <message>
        <source>prepare a call or a letter about a debt: text, PDF or ODT</source>
        <translation>为一笔债务准备通话或信函：文本、PDF 或 ODT</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>以及更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Opens the entry</source>
        <translation>打开这个条目</translation>
    </message>
    <message>
        <source>Change or delete this entry</source>
        <translation>修改或删除这个条目</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>More than one debt is now called: {names}.</source>
        <translation>现在有多笔债务同名：{names}。</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n line(s) to correct.</source>
        <translation>
            <numerusform>没有导入任何内容：有 %n 行需要改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names its columns and holds no debts: 0 imported.</source>
        <translation>文件只有列名，没有债务：导入 0 笔。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from a CSV file</source>
        <translation>从 CSV 文件导入</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file has no debts under its first line.</source>
        <translation>文件第一行下面没有债务。</translation>
    </message>
    <message>
        <source>The first line names the columns: name, balance and due_date are required, in any order. You see what the file holds before anything is saved.</source>
        <translation>第一行写列名：name、balance、due_date 必须有，顺序不限。保存之前会先显示文件内容。</translation>
    </message>
    <message>
        <source>All columns: {columns}. UTF-8 or GB18030, with commas, semicolons or tabs.</source>
        <translation>全部列：{columns}。编码 UTF-8 或 GB18030，用逗号、分号或制表符分隔。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read, so nothing is imported yet.</source>
        <translation>
            <numerusform>有 %n 行无法读取，暂时没有导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them in {file} and read it again.</source>
        <translation>请在 {file} 中改正，然后重新读取。</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
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
        <source>Due</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款方</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n 笔债务</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {amount} in all</source>
        <translation>{count}，共 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n debt(s)</source>
        <translation>
            <numerusform>导入 %n 笔(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>These names will be in the list more than once: {names}</source>
        <translation>这些名称在清单中会重复：{names}</translation>
    </message>
</context>
<context>
    <name>IncomeBlock</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>何时到账</translation>
    </message>
    <message>
        <source>Payday, 1 to 31</source>
        <translation>发薪日，1 到 31</translation>
    </message>
    <message>
        <source>First payday</source>
        <translation>第一个发薪日</translation>
    </message>
    <message>
        <source>Last day, if it ends</source>
        <translation>最后一天（如会停止）</translation>
    </message>
    <message>
        <source>Changes: from a date on, so much</source>
        <translation>变动：从某日起为多少</translation>
    </message>
    <message>
        <source>Like 2027-03-01 4,500; 0 for a time without</source>
        <translation>例如 2027-03-01 4,500；0 表示这段时间没有</translation>
    </message>
    <message>
        <source>Income {n}</source>
        <translation>收入 {n}</translation>
    </message>
    <message>
        <source>Remove income {n}</source>
        <translation>移除收入 {n}</translation>
    </message>
    <message>
        <source>Income {n}: {field}</source>
        <translation>收入 {n}：{field}</translation>
    </message>
</context>
<context>
    <name>IncomeDialog</name>
    <message>
        <source>Money for the debts</source>
        <translation>用于还债的钱</translation>
    </message>
    <message>
        <source>Add another income</source>
        <translation>再添加一项收入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>按此计划</translation>
    </message>
    <message>
        <source>&amp;Single amounts</source>
        <translation>单笔款项(&amp;S)</translation>
    </message>
    <message>
        <source>There &amp;now</source>
        <translation>现有(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>预留(&amp;R)</translation>
    </message>
    <message>
        <source>A date and an amount in each line, like 2026-12-24 5,000; an income by dates too</source>
        <translation>每行一个日期和金额，例如 2026-12-24 5,000；按日期到账的收入也写在这里</translation>
    </message>
    <message>
        <source>What can be paid out today</source>
        <translation>今天就能拿来还的钱</translation>
    </message>
    <message>
        <source>So much of it all is never spent</source>
        <translation>这笔钱始终不动用</translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>credit mark {mark}</source>
        <translation>征信标记 {mark}</translation>
    </message>
    <message>
        <source>{label} from day {day}</source>
        <translation>第 {day} 天起 {label}</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>惯例说明</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Interest since the balance</source>
        <translation>余额之后的利息</translation>
    </message>
    <message>
        <source>Penalty interest since the balance</source>
        <translation>余额之后的罚息</translation>
    </message>
    <message>
        <source>Late fees since the balance</source>
        <translation>余额之后的违约金</translation>
    </message>
    <message>
        <source>Recorded balance</source>
        <translation>记录的余额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多还的</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>All steps by part</source>
        <translation>各部分的每一步</translation>
    </message>
    <message>
        <source>{what}, {days} on {base} at {rate}</source>
        <translation>{what}，{base} × {rate}，{days}</translation>
    </message>
    <message>
        <source>“To” is the last day that counts.</source>
        <translation>“到”是最后一个计息日。</translation>
    </message>
    <message>
        <source>“To” is the first day that counts no more.</source>
        <translation>“到”这一天起不再计息。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>之后欠款</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ledger of {name}</source>
        <translation>{name} 的明细账</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{part} {amount}</source>
        <translation>{part} {amount}</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>多还</translation>
    </message>
    <message>
        <source>{what}: {shares}</source>
        <translation>{what}：{shares}</translation>
    </message>
    <message>
        <source>Balance read, {amount} more than reckoned</source>
        <translation>读取的余额，比计算的多 {amount}</translation>
    </message>
    <message>
        <source>Balance read, {amount} less than reckoned</source>
        <translation>读取的余额，比计算的少 {amount}</translation>
    </message>
    <message>
        <source>Balance read, as reckoned</source>
        <translation>读取的余额，与计算一致</translation>
    </message>
    <message>
        <source>{what} {amount}</source>
        <translation>{what} {amount}</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>On that day</source>
        <translation>当天的情况</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Of it overdue</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>To be up to date</source>
        <translation>补齐需还</translation>
    </message>
    <message>
        <source>Owed on {date}</source>
        <translation>{date}的欠款</translation>
    </message>
    <message>
        <source>Due since {date}</source>
        <translation>{date}到期未还</translation>
    </message>
    <message>
        <source>Nothing is recorded before the first balance, so nothing is known of this day.</source>
        <translation>第一次记录余额之前没有任何记录，所以这一天的情况不得而知。</translation>
    </message>
    <message>
        <source>The rate is not known, so interest is not in these figures.</source>
        <translation>利率未知，这些数字不含利息。</translation>
    </message>
    <message>
        <source>{amount} was paid beyond what was owed.</source>
        <translation>多还了 {amount}。</translation>
    </message>
    <message>
        <source>As it will be by the terms if nothing more is recorded until then.</source>
        <translation>如果到那天没有新的记录，按条款会是这样。</translation>
    </message>
    <message>
        <source>Last statement {date}: balance {balance}, minimum {minimum}.</source>
        <translation>上期账单 {date}：余额 {balance}，最低还款 {minimum}。</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Payment…</source>
        <translation>还款…</translation>
    </message>
    <message>
        <source>Balance…</source>
        <translation>余额…</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>新增欠款…</translation>
    </message>
    <message>
        <source>Fee…</source>
        <translation>费用…</translation>
    </message>
    <message>
        <source>Waiver…</source>
        <translation>减免…</translation>
    </message>
    <message>
        <source>New rate…</source>
        <translation>新利率…</translation>
    </message>
    <message>
        <source>Correction…</source>
        <translation>更正…</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>Ledger, by day</source>
        <translation>按日期的明细账</translation>
    </message>
    <message>
        <source>Ledger of {name}</source>
        <translation>{name} 的明细账</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xplain this day row by row</source>
        <translation>逐行解释这一天(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Owed after</source>
        <translation>之后欠款</translation>
    </message>
    <message>
        <source>owed after it {amount}</source>
        <translation>之后欠 {amount}</translation>
    </message>
    <message>
        <source>lies ahead</source>
        <translation>尚未发生</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colours of the chart</source>
        <translation>图中的颜色</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller debt(s)</source>
        <translation>
            <numerusform>%n 笔较小的债务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LenderDetail</name>
    <message>
        <source>The selected lender</source>
        <translation>选中的贷款方</translation>
    </message>
    <message>
        <source>Your own figures fill the form when you add a debt. Debts that are in your list keep theirs, but for the stages: those count at once for every debt of this lender that has no stage days of its own.</source>
        <translation>您自己的数字会在添加债务时自动填入。清单中已有的债务保持原样，只有阶段例外：对这个贷款方、没有单独设定阶段天数的每笔债务立即生效。</translation>
    </message>
</context>
<context>
    <name>LenderField</name>
    <message>
        <source>Lenders that fit</source>
        <translation>符合的贷款方</translation>
    </message>
    <message>
        <source>Show all lenders</source>
        <translation>显示全部贷款方</translation>
    </message>
    <message>
        <source>Show all lenders (Alt+Down)</source>
        <translation>显示全部贷款方（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>LenderList</name>
    <message>
        <source>Lenders</source>
        <translation>贷款方</translation>
    </message>
</context>
<context>
    <name>Lenders</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>可信度 {grade}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>无利息</translation>
    </message>
    <message>
        <source>Interest grows each month, by a twelfth of the yearly rate.</source>
        <translation>按月计息，每月为年利率的十二分之一。</translation>
    </message>
    <message>
        <source>No penalty interest</source>
        <translation>无罚息</translation>
    </message>
    <message>
        <source>The contract rate and {rate} more</source>
        <translation>合同利率再加 {rate}</translation>
    </message>
    <message>
        <source>{multiple} times the contract rate</source>
        <translation>合同利率的 {multiple} 倍</translation>
    </message>
    <message>
        <source>No late fee</source>
        <translation>无违约金</translation>
    </message>
    <message>
        <source>{percent} of the unpaid part of the minimum payment</source>
        <translation>最低还款额未还部分的 {percent}</translation>
    </message>
    <message>
        <source>All that is owed</source>
        <translation>全部欠款</translation>
    </message>
    <message>
        <source>The same instalment each month</source>
        <translation>每月等额分期</translation>
    </message>
    <message>
        <source>{percent} of the balance</source>
        <translation>余额的 {percent}</translation>
    </message>
    <message>
        <source>All interest and {percent} of the principal</source>
        <translation>全部利息加本金的{percent}</translation>
    </message>
    <message>
        <source>{what}, at least {amount}</source>
        <translation>{what}，至少 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>还款日后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No grace</source>
        <translation>无宽限</translation>
    </message>
    <message>
        <source>Up to {amount} short counts as paid</source>
        <translation>少还 {amount} 以内视为还清</translation>
    </message>
    <message>
        <source>{days}; up to {amount} short counts as paid</source>
        <translation>{days}；少还 {amount} 以内视为还清</translation>
    </message>
    <message>
        <source>Between people it is what you agree on that counts.</source>
        <translation>人与人之间，以你们的约定为准。</translation>
    </message>
    <message>
        <source>No stage comes by rule</source>
        <translation>没有固定的阶段</translation>
    </message>
    <message>
        <source>Reminders from day 1, phone contact from day {phone}, formal collection from day {formal}</source>
        <translation>第 1 天起提醒期，第 {phone} 天起电话联系期，第 {formal} 天起正式催收期</translation>
    </message>
    <message>
        <source>Phone contact from day 1, formal collection from day {formal}</source>
        <translation>第 1 天起电话联系期，第 {formal} 天起正式催收期</translation>
    </message>
    <message>
        <source>Day 1 is the day after the due date.</source>
        <translation>还款日的次日是第 1 天。</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>No minimum is known: the amount due is entered with each debt.</source>
        <translation>最低还款额未知：录入每笔债务时填写应还金额。</translation>
    </message>
    <message>
        <source>Nothing is assumed for this kind of debt; you can enter what was agreed.</source>
        <translation>这类债务没有预设，可以填写约定的内容。</translation>
    </message>
    <message>
        <source>Interest grows each day; every month counts as 30 days.</source>
        <translation>按日计息，每月按30天计算。</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>最低还款额</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>客服电话</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>It runs on the overdue part.</source>
        <translation>按逾期部分计算。</translation>
    </message>
    <message>
        <source>It runs on the whole unpaid principal.</source>
        <translation>按全部未还本金计算。</translation>
    </message>
    <message>
        <source>Interest grows each day; a yearly rate is spread over 365 days.</source>
        <translation>按日计息；年利率按 365 天折算。</translation>
    </message>
    <message>
        <source>Interest grows each day; a yearly rate is spread over 360 days.</source>
        <translation>按日计息；年利率按 360 天折算。</translation>
    </message>
    <message>
        <source>Interest grows each day; a yearly rate is spread over the days of its year.</source>
        <translation>按日计息；年利率按当年实际天数折算。</translation>
    </message>
    <message>
        <source>Stages by days overdue</source>
        <translation>按逾期天数的阶段</translation>
    </message>
</context>
<context>
    <name>LendersModel</name>
    <message>
        <source>Lenders by name</source>
        <translation>有名称的贷款方</translation>
    </message>
    <message>
        <source>Other lenders, by the kind of debt</source>
        <translation>其他贷款方，按债务类型</translation>
    </message>
    <message>
        <source>with figures of your own</source>
        <translation>有您自己的数字</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LendersPage</name>
    <message>
        <source>Lenders</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>What this program assumes about each lender</source>
        <translation>本程序对各贷款方的预设</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the lenders</source>
        <translation>在贷款方中搜索</translation>
    </message>
    <message>
        <source>No lender matches the search.</source>
        <translation>没有符合的贷款方。</translation>
    </message>
    <message>
        <source>Show all lenders</source>
        <translation>显示全部贷款方</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Other steps came after it. Edit › Undo takes back the newest one.</source>
        <translation>之后还有其他步骤。“编辑 › 撤销”会撤销最新的一步。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>每天成本</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>还款顺序</translation>
    </message>
    <message>
        <source>{date}, {when}: {amount}</source>
        <translation>{date}，{when}：{amount}</translation>
    </message>
    <message>
        <source>No debts yet. Add the first one: ashore add --help</source>
        <translation>还没有债务。添加第一笔：ashore add --help</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>现行年利率</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应还金额</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Debts on {date}</source>
        <translation>{date}的债务</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>总欠款</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次还款</translation>
    </message>
    <message numerus="yes">
        <source>the rate of %n debt(s) is not known</source>
        <translation>
            <numerusform>有 %n 笔利率未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No contacts yet. Note the first one down: ashore log add --help</source>
        <translation>还没有联系记录。记下第一条：ashore log add --help</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ashore – sample</source>
        <translation>上岸 – 示例</translation>
    </message>
    <message>
        <source>Ashore</source>
        <translation>上岸</translation>
    </message>
    <message>
        <source>Sample: these debts are invented.</source>
        <translation>示例：这些债务都是虚构的。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Lenders</source>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销：{what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做：{what}(&amp;R)</translation>
    </message>
    <message>
        <source>No file manager answers. The folder: {folder}</source>
        <translation>没有可用的文件管理器。文件夹：{folder}</translation>
    </message>
    <message>
        <source>The program made a mistake. What you entered is saved.</source>
        <translation>程序出了错。您填写的已经保存。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>There is none ahead: the debts do not end with this money.</source>
        <translation>前面没有里程碑：用这些钱还不清债务。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more milestone(s)</source>
        <translation>
            <numerusform>另有 %n 个里程碑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumPage</name>
    <message>
        <source>How long a debt lasts while only the minimum is paid, and what that costs.</source>
        <translation>只还最低还款额，要多久还清，总共付多少利息。</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>余额(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Minimum, percent of the balance</source>
        <translation>最低还款，余额的百分比(&amp;M)</translation>
    </message>
    <message>
        <source>Of the balance before the month&apos;s interest</source>
        <translation>按计入当月利息之前的余额</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>最低不少于(&amp;A)</translation>
    </message>
    <message>
        <source>The least that the minimum comes to; empty: {amount}</source>
        <translation>最低还款额的下限；留空：{amount}</translation>
    </message>
    <message>
        <source>Until nothing is owed</source>
        <translation>还清需要</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>利息合计</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>还款合计</translation>
    </message>
    <message>
        <source>The first minimum</source>
        <translation>第一个月的最低还款</translation>
    </message>
    <message>
        <source>With {amount} every month instead: {length}, interest {interest}.</source>
        <translation>如果每月都还 {amount}：{length}，利息 {interest}。</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明细</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money for the debts</source>
        <translation>用于还债的钱</translation>
    </message>
    <message>
        <source>&amp;Money a month</source>
        <translation>每月可还(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Payday</source>
        <translation>发薪日(&amp;P)</translation>
    </message>
    <message>
        <source>There &amp;now</source>
        <translation>现有(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>币种(&amp;C)</translation>
    </message>
    <message>
        <source>Income, single amounts, reserve…</source>
        <translation>收入、单笔款项、预留…</translation>
    </message>
    <message>
        <source>&amp;Money every two weeks</source>
        <translation>每两周可还(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Money a week</source>
        <translation>每周可还(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more amount(s)</source>
        <translation>
            <numerusform>另有 %n 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>Interest and penalty</source>
        <translation>利息与罚息</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Interest grows</source>
        <translation>计息方式(&amp;I)</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>一年的天数</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>计息的日子</translation>
    </message>
    <message>
        <source>Interest on interest</source>
        <translation>利息计息</translation>
    </message>
    <message>
        <source>&amp;Penalty interest</source>
        <translation>罚息(&amp;P)</translation>
    </message>
    <message>
        <source>1.5x, +50%, 0.065 %/day, or none</source>
        <translation>1.5倍、+50%、0.065 %/日，或 无</translation>
    </message>
    <message>
        <source>Penalty runs &amp;on</source>
        <translation>罚息基数(&amp;O)</translation>
    </message>
    <message>
        <source>Penalty runs on unpaid interest too</source>
        <translation>未还的利息也计罚息</translation>
    </message>
    <message>
        <source>Promotional rate</source>
        <translation>优惠利率</translation>
    </message>
    <message>
        <source>Like 7.2 %/year; empty: none</source>
        <translation>如 年利率7.2%；留空：没有</translation>
    </message>
    <message>
        <source>Promotion up to</source>
        <translation>优惠截止日</translation>
    </message>
    <message>
        <source>Minimum at least</source>
        <translation>最低还款下限</translation>
    </message>
    <message>
        <source>What a minimum lacks is asked for again</source>
        <translation>最低还款不足的部分计入下期</translation>
    </message>
    <message>
        <source>A payment pays first</source>
        <translation>还款先抵</translation>
    </message>
    <message>
        <source>Statement day of the month</source>
        <translation>每月账单日</translation>
    </message>
    <message>
        <source>Interest-free period</source>
        <translation>免息期</translation>
    </message>
    <message>
        <source>When a statement is not paid in full</source>
        <translation>账单没有全额还清时</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>Borrowed by the contract</source>
        <translation>合同借款金额</translation>
    </message>
    <message>
        <source>Really paid out</source>
        <translation>实际到手</translation>
    </message>
    <message>
        <source>Less where interest or a fee was taken in advance</source>
        <translation>预先扣除利息或费用的，会少一些</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Amo&amp;unt due now</source>
        <translation>当前应还(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: by the minimum payment</source>
        <translation>留空：按最低还款额</translation>
    </message>
    <message>
        <source>Mi&amp;nimum payment</source>
        <translation>最低还款额(&amp;N)</translation>
    </message>
    <message>
        <source>As the amount due, each month. Is the instalment another one? Write it.</source>
        <translation>同当前应还，每月一期。若每期金额不同，请改写。</translation>
    </message>
    <message>
        <source>Due again e&amp;very month</source>
        <translation>每月再次到期(&amp;V)</translation>
    </message>
    <message>
        <source>Late &amp;fee</source>
        <translation>违约金(&amp;F)</translation>
    </message>
    <message>
        <source>An amount, a percent of the unpaid minimum, or none</source>
        <translation>金额、最低还款额未还部分的百分比，或 无</translation>
    </message>
    <message>
        <source>Late fee at least</source>
        <translation>违约金下限</translation>
    </message>
    <message>
        <source>Late fee when missed again</source>
        <translation>再次未还时的违约金</translation>
    </message>
    <message>
        <source>Like 6%, or 6%, 7% from the second miss on; empty: the same</source>
        <translation>如 6%，或 6%、7%，从第二次起；留空：相同</translation>
    </message>
    <message>
        <source>Days of &amp;grace</source>
        <translation>容时天数(&amp;G)</translation>
    </message>
    <message>
        <source>Amount tolerated</source>
        <translation>容差金额</translation>
    </message>
    <message>
        <source>As much too little still counts as paid</source>
        <translation>少还这么多以内仍算还清</translation>
    </message>
    <message>
        <source>The lender&apos;s side</source>
        <translation>对方一侧</translation>
    </message>
    <message>
        <source>The lender has &amp;contact details that work</source>
        <translation>对方能联系到您(&amp;C)</translation>
    </message>
    <message>
        <source>Payment &amp;history with it</source>
        <translation>在对方的还款记录(&amp;H)</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>客服电话</translation>
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
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>An amount, a percent like 10%, interest + 1%, instalment, or full</source>
        <translation>金额、百分比如 10%、利息+1%、分期，或 全额</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>清单中的名称</translation>
    </message>
    <message>
        <source>Empty: the lender&apos;s name</source>
        <translation>留空：用贷款方的名称</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>币种(&amp;Y)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>备注(&amp;T)</translation>
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
        <source>Twelve months of 30 days</source>
        <translation>每月30天，共12个月</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>消费或借款</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新利率</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The payment: it ends sooner</source>
        <translation>月供不变，提早还清</translation>
    </message>
    <message>
        <source>The term: the payment falls</source>
        <translation>期限不变，月供减少</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest first, principal at the end</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>All at the end</source>
        <translation>一次性还本付息</translation>
    </message>
    <message>
        <source>Equal principal and a fixed fee</source>
        <translation>等本等息（每期固定手续费）</translation>
    </message>
    <message>
        <source>All of the statement</source>
        <translation>全部账单金额</translation>
    </message>
    <message>
        <source>The unpaid part</source>
        <translation>未还部分</translation>
    </message>
    <message>
        <source>Each evening&apos;s balance</source>
        <translation>按每日终了余额</translation>
    </message>
    <message>
        <source>The day of payment too</source>
        <translation>还款当天也计息</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page} ({count})</source>
        <translation>{page}（{count}）</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Continue &amp;what you typed</source>
        <translation>继续填写(&amp;W)</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>重新填写(&amp;E)</translation>
    </message>
    <message>
        <source>some details</source>
        <translation>一些内容</translation>
    </message>
    <message>
        <source>Typed earlier, not saved: {what}</source>
        <translation>之前填写、尚未保存：{what}</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>What an instalment offer truly costs a year, beside what it is quoted at.</source>
        <translation>分期方案的实际年化成本，与宣传的利率对照。</translation>
    </message>
    <message>
        <source>&amp;Amount of the offer</source>
        <translation>方案金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月数(&amp;M)</translation>
    </message>
    <message>
        <source>Repaid &amp;how</source>
        <translation>还款方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fee per month, percent of the amount</source>
        <translation>每月手续费，占金额的百分比(&amp;F)</translation>
    </message>
    <message>
        <source>Only where the same fee is charged each month</source>
        <translation>仅限每期收同样的手续费</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>Or what is &amp;paid each month</source>
        <translation>或每月还款(&amp;P)</translation>
    </message>
    <message>
        <source>Where the offer names only that</source>
        <translation>方案只写明每月还多少时填写</translation>
    </message>
    <message>
        <source>What is paid &amp;out</source>
        <translation>实际到手(&amp;O)</translation>
    </message>
    <message>
        <source>Where interest or a fee is taken in advance; empty: all of it</source>
        <translation>预先扣除利息或费用时填写；留空：全额到手</translation>
    </message>
    <message>
        <source>&amp;Interest grows</source>
        <translation>计息方式(&amp;I)</translation>
    </message>
    <message>
        <source>Days of a &amp;year</source>
        <translation>一年的天数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Day of the loan</source>
        <translation>放款日(&amp;D)</translation>
    </message>
    <message>
        <source>Needed where interest grows each day</source>
        <translation>按日计息时需要</translation>
    </message>
    <message>
        <source>One in each line, with which instalment, by number or date: 12 50,000</source>
        <translation>每行一笔，写随哪一期（期数或日期）：12 50,000</translation>
    </message>
    <message>
        <source>A prepayment &amp;keeps</source>
        <translation>提前还款后(&amp;K)</translation>
    </message>
    <message>
        <source>Mor&amp;e: paid out, days, dates, prepayments</source>
        <translation>更多(&amp;E)：到手金额、天数、日期、提前还款</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after}，原为 {before} 期</translation>
    </message>
    <message>
        <source>Interest saved</source>
        <translation>省下的利息</translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>还清需要</translation>
    </message>
    <message>
        <source>True cost a year</source>
        <translation>实际年化成本</translation>
    </message>
    <message>
        <source>Prepayme&amp;nts</source>
        <translation>提前还款(&amp;N)</translation>
    </message>
    <message>
        <source>Twelve times the monthly rate of return, without compounding</source>
        <translation>月内部收益率的12倍，不计复利（近似折算年化利率）</translation>
    </message>
    <message>
        <source>With compounding</source>
        <translation>计复利</translation>
    </message>
    <message>
        <source>As quoted, a year</source>
        <translation>宣传的年利率</translation>
    </message>
    <message>
        <source>Interest and fees in all</source>
        <translation>利息和费用合计</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>还款合计</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期明细</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The order is open: the rate of %n debt(s) is not known.</source>
        <translation>
            <numerusform>顺序还不能确定：有&#xa0;%n&#xa0;笔债务的利率未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>All cost the same, {rate}. {name} comes first: it {reason}.</source>
        <translation>各笔成本相同，{rate}。{name}排在最前：它{reason}。</translation>
    </message>
    <message>
        <source>After all minimum payments, repay first: {names}. Of the debts whose rate is known they cost the most, {rate}.</source>
        <translation>付完各笔最低还款后，优先还：{names}。在已知利率的债务里成本最高，{rate}。</translation>
    </message>
    <message>
        <source>After all minimum payments, repay first: {names}. They cost the most, {rate}.</source>
        <translation>付完各笔最低还款后，优先还：{names}。成本最高，{rate}。</translation>
    </message>
    <message>
        <source>After all minimum payments, repay {names} first: of the debts whose rate is known it costs the most, {rate}.</source>
        <translation>付完各笔最低还款后，优先还{names}：在已知利率的债务里成本最高，{rate}。</translation>
    </message>
    <message>
        <source>After all minimum payments, repay {names} first: it costs the most, {rate}.</source>
        <translation>付完各笔最低还款后，优先还{names}：成本最高，{rate}。</translation>
    </message>
    <message>
        <source>Number 1: it is the only one. Its rate is not known: enter it to see the cost.</source>
        <translation>第&#xa0;1&#xa0;位：只有这一笔。利率未知：填写利率后可看到成本。</translation>
    </message>
    <message>
        <source>Number {rank}: its rate is not known, so it comes last. It may belong further up: enter its rate.</source>
        <translation>第&#xa0;{rank}&#xa0;位：利率未知，排在最后。它也可能应该更靠前：请填写利率。</translation>
    </message>
    <message>
        <source>Number 1: it is the only one.</source>
        <translation>第&#xa0;1&#xa0;位：只有这一笔。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}; the rate of {next} is not known.</source>
        <translation>第&#xa0;1&#xa0;位：{rate}；{next}的利率未知。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}, like {next}, but {reason}.</source>
        <translation>第&#xa0;1&#xa0;位：{rate}，与{next}相同，但这一笔{reason}。</translation>
    </message>
    <message>
        <source>Number 1: it costs {rate}; {next} costs less, {other}.</source>
        <translation>第&#xa0;1&#xa0;位：{rate}；{next}较低，{other}。</translation>
    </message>
    <message>
        <source>Number {rank}: it costs {rate}, like {before}, which {reason}.</source>
        <translation>第&#xa0;{rank}&#xa0;位：{rate}，与{before}相同，但那一笔{reason}。</translation>
    </message>
    <message>
        <source>Number {rank}: it costs {rate}; {before} costs more, {other}.</source>
        <translation>第&#xa0;{rank}&#xa0;位：{rate}；{before}更高，{other}。</translation>
    </message>
    <message>
        <source>is overdue already</source>
        <translation>已经逾期</translation>
    </message>
    <message>
        <source>has been overdue longer</source>
        <translation>逾期更久</translation>
    </message>
    <message>
        <source>is in {currency}, the currency entered earlier</source>
        <translation>的币种&#xa0;{currency}&#xa0;录入更早</translation>
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
        <source>{rate} on its overdue part</source>
        <translation>{rate}（逾期部分）</translation>
    </message>
    <message>
        <source>{rate} with its penalty interest</source>
        <translation>{rate}（含罚息）</translation>
    </message>
    <message>
        <source>{percent} a year</source>
        <translation>年利率&#xa0;{percent}</translation>
    </message>
    <message>
        <source>{percent} a year ({quoted} on a year of 360 days)</source>
        <translation>年利率&#xa0;{percent}（按一年&#xa0;360&#xa0;天计为&#xa0;{quoted}）</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Your order, and what holds for single debts</source>
        <translation>您的顺序，以及单笔债务的约定</translation>
    </message>
    <message>
        <source>Drag a debt to another place, or move it with Alt+Up and Alt+Down: the plan then follows your order.</source>
        <translation>把一笔债务拖到别处，或用 Alt+↑、Alt+↓ 移动：计划就按您的顺序来。</translation>
    </message>
    <message>
        <source>Debts in your order</source>
        <translation>按您的顺序排列的债务</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Minimum always</source>
        <translation>必还最低</translation>
    </message>
    <message>
        <source>Its minimum comes before all others: it must never be late</source>
        <translation>它的最低还款排在所有债务之前：绝不能逾期</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>It is not in the plan: somebody else pays it, or it waits</source>
        <translation>不在计划中：由别人还，或先放一放</translation>
    </message>
    <message>
        <source>&amp;At most each payday, unless more is due</source>
        <translation>每个发薪日最多还（到期更多时除外）(&amp;A)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>minimum always</source>
        <translation>必还最低</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>最多 {amount}</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>Owed now</source>
        <translation>现在欠款</translation>
    </message>
    <message>
        <source>Recorded balance</source>
        <translation>记录的余额</translation>
    </message>
    <message>
        <source>Interest since then</source>
        <translation>此后的利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Late fees</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Explain row by row</source>
        <translation>逐行解释</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>多还的</translation>
    </message>
    <message>
        <source>Interest and fees since the balance of {date}, by the terms of this debt.</source>
        <translation>{date}余额之后的利息和费用，按这笔债务的条款计算。</translation>
    </message>
    <message>
        <source>The rate is not known, so what has grown since is not known either.</source>
        <translation>利率未知，因此之后增加了多少也未知。</translation>
    </message>
    <message>
        <source>{amount} today would bring it up to date, interest and fees included.</source>
        <translation>今天还 {amount} 就能补齐，含利息和费用。</translation>
    </message>
    <message>
        <source>Shows its rows</source>
        <translation>显示它的明细行</translation>
    </message>
</context>
<context>
    <name>PagePartsFields</name>
    <message>
        <source>&amp;Principal</source>
        <translation>本金(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>利息(&amp;I)</translation>
    </message>
    <message>
        <source>Penalt&amp;y interest</source>
        <translation>罚息(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Fees</source>
        <translation>费用(&amp;F)</translation>
    </message>
    <message>
        <source>Empty: the page is silent</source>
        <translation>留空：页面没有列出</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>By part</source>
        <translation>按部分</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Paid</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Payment on {name}</source>
        <translation>{name} 的还款</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>还款日期(&amp;P)</translation>
    </message>
    <message>
        <source>{amount} more than what is owed.</source>
        <translation>比欠款多 {amount}。</translation>
    </message>
    <message>
        <source>Order of this contract: {order}</source>
        <translation>这份合同的抵充顺序：{order}</translation>
    </message>
    <message>
        <source>How the payment is allocated on {date}</source>
        <translation>{date}这笔还款怎样抵充</translation>
    </message>
    <message>
        <source>Amount due: {amount}</source>
        <translation>应还金额：{amount}</translation>
    </message>
    <message>
        <source>Overdue part: {amount}</source>
        <translation>逾期部分：{amount}</translation>
    </message>
    <message>
        <source>Whole balance: {amount}</source>
        <translation>全部余额：{amount}</translation>
    </message>
    <message>
        <source>Up to date, interest and fees too: {amount}</source>
        <translation>补齐，含利息和费用：{amount}</translation>
    </message>
    <message>
        <source>All that is owed now: {amount}</source>
        <translation>现在的全部欠款：{amount}</translation>
    </message>
    <message>
        <source>Paid before the balance of {date} was read, so that balance has it in already: it goes into the history and changes nothing that is owed.</source>
        <translation>这笔还款早于 {date}的余额，那个余额已经包含它：只记入历史，不改变欠款。</translation>
    </message>
    <message>
        <source>This pays the recorded balance. Still owed then: {parts}.</source>
        <translation>这会还清账面余额。届时仍欠：{parts}。</translation>
    </message>
    <message>
        <source>This repays the debt.</source>
        <translation>这样就还清了这笔债务。</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>When a debt ends with so much a month, and what an extra payment saves.</source>
        <translation>每月还这么多，什么时候还清；多还一笔能省多少。</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>余额(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paid each month</source>
        <translation>每月还款(&amp;P)</translation>
    </message>
    <message>
        <source>Paid at &amp;once, beside it</source>
        <translation>另外一次性还(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what an extra payment saves; empty: none</source>
        <translation>显示多还一笔能省多少；留空：没有</translation>
    </message>
    <message>
        <source>Over in how many &amp;months</source>
        <translation>想在几个月内还清(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the payment that it takes; empty: not asked</source>
        <translation>显示每月需要还多少；留空：不计算</translation>
    </message>
    <message>
        <source>A month, to be over in {length}</source>
        <translation>{length}还清，每月需还</translation>
    </message>
    <message>
        <source>Interest of the first month</source>
        <translation>第一个月的利息</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月明细</translation>
    </message>
    <message>
        <source>Until nothing is owed</source>
        <translation>还清需要</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>利息合计</translation>
    </message>
    <message>
        <source>Without the extra payment</source>
        <translation>不多还这一笔</translation>
    </message>
    <message>
        <source>The extra payment saves</source>
        <translation>多还一笔省下</translation>
    </message>
    <message>
        <source>And it is over sooner by</source>
        <translation>提前还清</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>Paid: {amount} to {name}</source>
        <translation>已还：{name} {amount}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why {name} now?</source>
        <translation>为什么现在还{name}？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>To pay</source>
        <translation>要还的</translation>
    </message>
    <message>
        <source>A tick records the payment, dated today; Undo takes it back.</source>
        <translation>勾选即记为今天已还；可以撤销。</translation>
    </message>
    <message>
        <source>Nothing can be paid with this money.</source>
        <translation>这些钱什么也还不了。</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>今天要还的</translation>
    </message>
    <message>
        <source>To pay on {date}</source>
        <translation>{date}要还的</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>{date}: {amount} to %n debt(s)</source>
        <translation>
            <numerusform>{date}：向 %n 笔债务还 {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Plan from {date}: {budget} a month on day {day}, {now} now.</source>
        <translation>{date}起的计划：每月 {day} 日有 {budget}，现有 {now}。</translation>
    </message>
    <message>
        <source>Strategy: {strategy}. Counted {convention}.</source>
        <translation>策略：{strategy}。计算方式：{convention}。</translation>
    </message>
    <message>
        <source>Plan from {date} with the money as you saved it on {saved}: {now} now.</source>
        <translation>自 {date} 起的计划，资金按您 {saved} 保存的情况：现有 {now}。</translation>
    </message>
    <message>
        <source>Missing on</source>
        <translation>缺款日</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Payments until {date}; it goes on like this.</source>
        <translation>以下是到{date}为止的还款；之后照此继续。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>还清日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>还不清</translation>
    </message>
    <message>
        <source>Never ends: {reason}</source>
        <translation>永远还不清：{reason}</translation>
    </message>
    <message>
        <source>All is repaid today.</source>
        <translation>今天就能全部还清。</translation>
    </message>
    <message numerus="yes">
        <source>Ends on {date}, after %n month(s).</source>
        <translation>
            <numerusform>{date}还清，历时 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in all {paid}: interest {interest}, fees {fees}.</source>
        <translation>总共支付 {paid}：其中利息 {interest}，费用 {fees}。</translation>
    </message>
    <message>
        <source>No higher amount on these paydays would end them.</source>
        <translation>在这些发薪日，金额再高也还不清。</translation>
    </message>
    <message>
        <source>From {amount} on, each time, they would end.</source>
        <translation>每次不少于 {amount}，就能还清。</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) cannot be paid in time.</source>
        <translation>
            <numerusform>有 %n 笔款项无法按时还上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) up to {date} cannot be paid in time, and it goes on.</source>
        <translation>
            <numerusform>到{date}为止有 %n 笔款项无法按时还上，之后还会继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>That costs {fees} of late fees and {penalty} of penalty interest.</source>
        <translation>由此产生违约金 {fees}、罚息 {penalty}。</translation>
    </message>
    <message>
        <source>Up to then that costs {fees} of late fees and {penalty} of penalty interest.</source>
        <translation>到那时为止由此产生违约金 {fees}、罚息 {penalty}。</translation>
    </message>
    <message>
        <source>{debt}: {stages}</source>
        <translation>{debt}：{stages}</translation>
    </message>
    <message>
        <source>{stage} on {date}</source>
        <translation>{date}进入{stage}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>By no strategy do the debts end with this money.</source>
        <translation>用这些钱，按哪种策略都还不清。</translation>
    </message>
    <message>
        <source>Ends soonest: {soonest}, on {date}. Costs least: {cheapest}, {interest} of interest and fees.</source>
        <translation>最早还清：{soonest}，{date}。成本最低：{cheapest}，利息和费用共 {interest}。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) end on the same day.</source>
        <translation>
            <numerusform>另有 %n 种在同一天结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cost just as much.</source>
        <translation>
            <numerusform>另有 %n 种花费相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Fewest fees” keeps the most minimums whole on each payday; in all “{strategy}” has fewer fees, {fees}.</source>
        <translation>“费用最少”在每个发薪日尽量多还足最低还款额；全程算下来，“{strategy}”的费用更少：{fees}。</translation>
    </message>
    <message>
        <source>Left out of this plan: {debts}. {owed} stays owed there and can grow.</source>
        <translation>未列入这份计划：{debts}。那里仍欠 {owed}，还可能增加。</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) left out of this plan: {owed} stays owed there and can grow.</source>
        <translation>
            <numerusform>有 %n 笔债务未列入这份计划：那里仍欠 {owed}，还可能增加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s) in {currency} are not in this plan.</source>
        <translation>
            <numerusform>%n 笔以 {currency} 计的债务不在此计划中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest rate first</source>
        <translation>利率最高的优先</translation>
    </message>
    <message>
        <source>Smallest balance first</source>
        <translation>余额最小的优先</translation>
    </message>
    <message>
        <source>Overdue first</source>
        <translation>逾期的优先</translation>
    </message>
    <message>
        <source>Fewest fees</source>
        <translation>费用最少</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自定顺序</translation>
    </message>
    <message>
        <source>Minimums only</source>
        <translation>只还最低</translation>
    </message>
    <message>
        <source>by real dates, each debt by its own terms</source>
        <translation>按实际日期，各笔债务依自己的条款</translation>
    </message>
    <message>
        <source>by the month: a twelfth of the yearly rate each month</source>
        <translation>按月：每月计年利率的十二分之一</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>a part of what is due</source>
        <translation>到期款的一部分</translation>
    </message>
    <message>
        <source>highest rate</source>
        <translation>利率最高</translation>
    </message>
    <message>
        <source>smallest balance</source>
        <translation>余额最小</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>按比例所得</translation>
    </message>
    <message>
        <source>next in your order</source>
        <translation>按您的顺序轮到它</translation>
    </message>
    <message>
        <source>there is no money to repay with.</source>
        <translation>没有钱可以还款。</translation>
    </message>
    <message>
        <source>the money ends before the debts do.</source>
        <translation>钱先用完，债务还在。</translation>
    </message>
    <message>
        <source>the payments do not cover the interest and fees.</source>
        <translation>还款抵不上利息和费用。</translation>
    </message>
    <message>
        <source>the minimum payments do not cover the interest.</source>
        <translation>最低还款抵不上利息。</translation>
    </message>
    <message>
        <source>nothing asks for a part of the debts, and only what is due is paid.</source>
        <translation>部分债务没有到期日，而这里只还到期的款项。</translation>
    </message>
    <message>
        <source>the limits that you set keep the payments too low.</source>
        <translation>您设的上限使还款过低。</translation>
    </message>
    <message>
        <source>it would take more than a hundred years.</source>
        <translation>要一百年以上。</translation>
    </message>
    <message>
        <source>The rate of {debt} is not known: it is counted without interest, which comes on top, so it ends later and costs more than it says here.</source>
        <translation>{debt}的利率未知：这里没有计利息，利息要另加，所以实际还清更晚、成本更高。</translation>
    </message>
    <message>
        <source>{debt} costs {percent} a year: check whether its rate is by the day, the month or the year.</source>
        <translation>{debt}的年利率达 {percent}：请核对利率是按日、按月还是按年。</translation>
    </message>
    <message>
        <source>The due date of {debt} is not known: its minimum is planned for the day of the first payday, each month.</source>
        <translation>{debt}的还款日未知：最低还款按第一个发薪日的日子安排在每月。</translation>
    </message>
    <message>
        <source>A part of {debt} has no due date: it gets what is left after all that is due.</source>
        <translation>{debt}有一部分没有还款日：到期款都还了以后，剩下的钱才还它。</translation>
    </message>
    <message>
        <source>With this money the agreement on {debt} cannot be kept: {amount} is missing for {date}. The plan counts with what is owed once it is broken. Speak with the lender before that day.</source>
        <translation>按这些钱，{debt}的协议守不住：{date}到期时还差{amount}。本计划按协议违约后所欠的数额计算。请在那天之前与对方沟通。</translation>
    </message>
    <message>
        <source>The agreement on {debt} is kept until {amount} is missing for {date}. What is owed once it is broken is not in these figures. Speak with the lender before that day.</source>
        <translation>{debt}的协议可以守到{date}，届时还差{amount}。违约后所欠的数额没有算在这里。请在那天之前与对方沟通。</translation>
    </message>
    <message>
        <source>With this money the promise to pay on {debt} cannot be kept: {amount} is missing for {date}. The plan counts without it. Speak with the lender before that day.</source>
        <translation>按这些钱，{debt}的还款承诺兑现不了：{date}到期时还差{amount}。本计划不把这个承诺算在内。请在那天之前与对方沟通。</translation>
    </message>
    <message>
        <source>The debts still never end.</source>
        <translation>这些债务按现在的计划仍然还不清。</translation>
    </message>
    <message>
        <source>It ends as it was planned.</source>
        <translation>还清时间与计划一致。</translation>
    </message>
    <message>
        <source>{moved}.</source>
        <translation>{moved}。</translation>
    </message>
    <message>
        <source>{moved}: {causes}.</source>
        <translation>{moved}：{causes}。</translation>
    </message>
    <message>
        <source>The debts now end, in {month}</source>
        <translation>债务现在可以还清，时间为 {month}</translation>
    </message>
    <message>
        <source>The debts no longer end in {month}</source>
        <translation>债务不再能于 {month} 还清</translation>
    </message>
    <message>
        <source>The end moved from {before} to {after}</source>
        <translation>还清时间从 {before}变为 {after}</translation>
    </message>
    <message>
        <source>{first}, and {last}</source>
        <translation>{first}，并且{last}</translation>
    </message>
    <message>
        <source>{amount} less was paid on {debt} than planned</source>
        <translation>{debt} 比计划少还 {amount}</translation>
    </message>
    <message>
        <source>{amount} more was paid on {debt} than planned</source>
        <translation>{debt} 比计划多还 {amount}</translation>
    </message>
    <message>
        <source>a new debt was added, {debt} with {amount}</source>
        <translation>新增了债务 {debt}（{amount}）</translation>
    </message>
    <message>
        <source>{debt} is no longer in the plan</source>
        <translation>{debt} 不再在计划中</translation>
    </message>
    <message>
        <source>{amount} of charges or fees came to {debt}</source>
        <translation>{debt} 新增 {amount} 的支出或费用</translation>
    </message>
    <message>
        <source>{amount} of {debt} was let off</source>
        <translation>{debt} 减免了 {amount}</translation>
    </message>
    <message>
        <source>{debt} says that {amount} more is owed than planned</source>
        <translation>{debt} 的账单比计划多 {amount}</translation>
    </message>
    <message>
        <source>{debt} says that {amount} less is owed than planned</source>
        <translation>{debt} 的账单比计划少 {amount}</translation>
    </message>
    <message>
        <source>the rate of {debt} changed</source>
        <translation>{debt} 的利率有变</translation>
    </message>
    <message>
        <source>less money is to come</source>
        <translation>今后的收入减少</translation>
    </message>
    <message>
        <source>more money is to come</source>
        <translation>今后的收入增加</translation>
    </message>
    <message>
        <source>{amount} less is there now than planned</source>
        <translation>现有的钱比计划少 {amount}</translation>
    </message>
    <message>
        <source>{amount} more is there now than planned</source>
        <translation>现有的钱比计划多 {amount}</translation>
    </message>
    <message>
        <source>the way of repaying was changed</source>
        <translation>还款方式有改动</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>The debts do not end either way.</source>
        <translation>两种情况都还不清。</translation>
    </message>
    <message>
        <source>The debts would never end then.</source>
        <translation>那样就永远还不清。</translation>
    </message>
    <message>
        <source>The debts would end then, on {date}.</source>
        <translation>那样就能还清，时间是{date}。</translation>
    </message>
    <message>
        <source>The end stays where it is.</source>
        <translation>还清时间不变。</translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n month(s) later.</source>
        <translation>
            <numerusform>还清晚 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n month(s) sooner.</source>
        <translation>
            <numerusform>还清早 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n day(s) later.</source>
        <translation>
            <numerusform>还清晚 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end comes %n day(s) sooner.</source>
        <translation>
            <numerusform>还清早 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoided: {stages}.</source>
        <translation>避免了：{stages}。</translation>
    </message>
    <message>
        <source>New: {stages}.</source>
        <translation>新增：{stages}。</translation>
    </message>
    <message>
        <source>The money does not reach for it: it could not be kept, and would come to nothing.</source>
        <translation>钱不够履行它：无法守约，也就不会成立。</translation>
    </message>
    <message>
        <source>It costs the same.</source>
        <translation>总成本不变。</translation>
    </message>
    <message>
        <source>It saves {amount} in all.</source>
        <translation>总共省 {amount}。</translation>
    </message>
    <message>
        <source>It costs {amount} more in all.</source>
        <translation>总共多花 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue fewer.</source>
        <translation>
            <numerusform>少逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue more.</source>
        <translation>
            <numerusform>多逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>{debt} in {stage}</source>
        <translation>{debt}进入{stage}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PlanFrame</name>
    <message>
        <source>A plan begins with your debts</source>
        <translation>计划从您的债务开始</translation>
    </message>
    <message>
        <source>Add what you owe. The plan then says what to pay on which payday.</source>
        <translation>先录入您欠的钱，计划就会告诉您每个发薪日该还什么。</translation>
    </message>
    <message>
        <source>Add the first debt</source>
        <translation>添加第一笔债务</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>保留这份计划</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Never ends</source>
        <translation>永远还不清</translation>
    </message>
    <message>
        <source>Does not reach</source>
        <translation>钱不够</translation>
    </message>
    <message>
        <source>All that is due is covered</source>
        <translation>到期款都能还上</translation>
    </message>
    <message>
        <source>due on a payday: up to {amount}</source>
        <translation>发薪日到期最多 {amount}</translation>
    </message>
    <message>
        <source>What is there for the debts each month?</source>
        <translation>每月有多少钱可以还债？</translation>
    </message>
    <message>
        <source>Write the amount and the day on which it comes. The plan appears while you type; trying things out changes nothing.</source>
        <translation>请写下金额和到账的日子。计划会随您的输入出现；试算不会改动任何债务。</translation>
    </message>
    <message>
        <source>Try it with {amount}, what is due at most</source>
        <translation>用 {amount} 试试（最多的到期额）</translation>
    </message>
    <message>
        <source>All debts are left out</source>
        <translation>所有债务都未列入</translation>
    </message>
    <message>
        <source>Take one back into the plan.</source>
        <translation>请把一笔重新列入计划。</translation>
    </message>
    <message>
        <source>This cannot be planned</source>
        <translation>无法这样计划</translation>
    </message>
    <message>
        <source>As PDF, Excel, CSV, calendar or JSON…</source>
        <translation>导出为 PDF、Excel、CSV、日历或 JSON…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>还不清</translation>
    </message>
    <message>
        <source>Repaid today</source>
        <translation>今天还清</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n month(s)</source>
        <translation>
            <numerusform>零 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{length}. Interest {interest}, fees {fees}, paid in all {paid}.</source>
        <translation>历时 {length}。利息 {interest}，费用 {fees}，总共支付 {paid}。</translation>
    </message>
    <message>
        <source>Counted {convention}.</source>
        <translation>计算方式：{convention}。</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue ahead</source>
        <translation>
            <numerusform>还将逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} · {stage}: %n debt(s)</source>
        <translation>
            <numerusform>{days} · {stage}：%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>ends soonest</source>
        <translation>最早还清</translation>
    </message>
    <message>
        <source>costs least</source>
        <translation>成本最低</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>a part; {missing} of what is due is missing</source>
        <translation>只还一部分；到期款还缺 {missing}</translation>
    </message>
    <message>
        <source>due since {date}</source>
        <translation>{date}已到期</translation>
    </message>
    <message>
        <source>due {date}, then late</source>
        <translation>{date}到期，届时已逾期</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>{date}到期</translation>
    </message>
    <message>
        <source>{due} due, the rest: {reason}</source>
        <translation>{due} 到期，其余：{reason}</translation>
    </message>
    <message>
        <source>The money does not reach for all that is due here. {strategy} gives it what is left after the others.</source>
        <translation>钱不够还清这里的到期款。按“{strategy}”，别的还完后剩下的归它。</translation>
    </message>
    <message>
        <source>It is overdue already: each day adds to what it costs and brings the next stage nearer.</source>
        <translation>它已经逾期：每拖一天成本都在增加，离下一阶段也更近。</translation>
    </message>
    <message>
        <source>It is due before the next payday. Paid now it stays in time.</source>
        <translation>它在下个发薪日之前到期，现在还就不会逾期。</translation>
    </message>
    <message>
        <source>With it {name} is repaid.</source>
        <translation>这样{name}就还清了。</translation>
    </message>
    <message>
        <source>an unknown rate</source>
        <translation>未知利率</translation>
    </message>
    <message>
        <source>Everything in this plan is repaid; what was left out is not</source>
        <translation>计划内的全部还清；未列入的没有</translation>
    </message>
    <message>
        <source>Half of what is in this plan is repaid</source>
        <translation>计划内的还清一半</translation>
    </message>
    <message>
        <source>{name}: {missing} missing on {date}</source>
        <translation>{name}：{date}缺 {missing}</translation>
    </message>
    <message>
        <source>; late fee {fee}</source>
        <translation>；违约金 {fee}</translation>
    </message>
    <message>
        <source>With this money the debts never end.</source>
        <translation>用这些钱永远还不清。</translation>
    </message>
    <message>
        <source>This money does not reach for what was agreed.</source>
        <translation>这些钱不够履行已达成的协议。</translation>
    </message>
    <message>
        <source>This money does not reach for all that is due.</source>
        <translation>这些钱不够还所有的到期款。</translation>
    </message>
    <message>
        <source>From {amount} on {date}. {end}</source>
        <translation>{date}共欠 {amount}。{end}</translation>
    </message>
    <message>
        <source>After all that is due, the dearest debt first: mostly the cheapest way.</source>
        <translation>到期款都还了以后，先还利率最高的：多半最省钱。</translation>
    </message>
    <message>
        <source>After all that is due, the smallest debt first: the first one is gone soonest.</source>
        <translation>到期款都还了以后，先还余额最小的：第一笔最快还清。</translation>
    </message>
    <message>
        <source>When the money does not reach, first what would reach its next stage soonest.</source>
        <translation>钱不够时，先还最快进入下一阶段的。</translation>
    </message>
    <message>
        <source>When the money does not reach, as many minimums as possible are paid whole.</source>
        <translation>钱不够时，让尽可能多的最低还款足额还上。</translation>
    </message>
    <message>
        <source>To each in proportion to its balance, as one would offer it to all lenders.</source>
        <translation>按余额比例分给每一笔，就像向所有贷款方提出的方案。</translation>
    </message>
    <message>
        <source>After all that is due, in the order in which you arranged them.</source>
        <translation>到期款都还了以后，按您排的顺序。</translation>
    </message>
    <message>
        <source>Only what is due; the rest of the money is kept. To compare with.</source>
        <translation>只还到期的，其余的钱留着。仅供比较。</translation>
    </message>
    <message>
        <source>The rest goes to {name} because it is the dearest that can take more: {rate} a year.</source>
        <translation>其余的还{name}，因为在还能多还的债务里它最贵：年利率 {rate}。</translation>
    </message>
    <message>
        <source>The rest goes to {name} because its balance is the smallest; it costs {rate} a year.</source>
        <translation>其余的还{name}，因为它余额最小；年利率 {rate}。</translation>
    </message>
    <message>
        <source>The rest is divided in proportion to the balances; {name} costs {rate} a year.</source>
        <translation>其余的按余额比例分配；{name}的年利率为 {rate}。</translation>
    </message>
    <message>
        <source>The rest goes to {name} because it is next in your order; it costs {rate} a year.</source>
        <translation>其余的还{name}，因为按您的顺序轮到它；年利率 {rate}。</translation>
    </message>
    <message>
        <source>Nothing is overdue any more</source>
        <translation>不再有逾期</translation>
    </message>
    <message>
        <source>Half of it all is repaid</source>
        <translation>总额已还一半</translation>
    </message>
    <message>
        <source>{name} is repaid</source>
        <translation>{name}还清</translation>
    </message>
    <message>
        <source>Everything is repaid</source>
        <translation>全部还清</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Call or letter about {name}</source>
        <translation>{name}：通话或信函</translation>
    </message>
    <message>
        <source>PDF: to print or to send</source>
        <translation>PDF：打印或发送</translation>
    </message>
    <message>
        <source>ODT: to go on writing in it</source>
        <translation>ODT：可以继续编辑</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Income a month</source>
        <translation>每月收入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Necessities a month</source>
        <translation>每月必要开支(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Your offer a month</source>
        <translation>您每月能还的金额(&amp;Y)</translation>
    </message>
    <message>
        <source>Your plan leaves nothing for it at the moment</source>
        <translation>计划目前没有为它留出金额</translation>
    </message>
    <message>
        <source>Empty: {amount}, what your plan leaves for it</source>
        <translation>不填：{amount}，即计划为它留出的金额</translation>
    </message>
    <message>
        <source>Empty: what is left of the income</source>
        <translation>不填：收入减去开支后的余额</translation>
    </message>
    <message>
        <source>&amp;Format of the file</source>
        <translation>文件格式(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>跳到下一处</translation>
    </message>
    <message>
        <source>Fill in the figures anew</source>
        <translation>重新填入数字</translation>
    </message>
    <message>
        <source>Open the folder of your own templates</source>
        <translation>打开自己的模板文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>{title} (your own)</source>
        <translation>{title}（自己的）</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to fill in.</source>
        <translation>
            <numerusform>还有 %n 处要填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>没有要填写的了。</translation>
    </message>
    <message>
        <source>No file manager answers. The folder: {folder}</source>
        <translation>没有可用的文件管理器。文件夹：{folder}</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>As things stand today</source>
        <translation>按今天的情况</translation>
    </message>
    <message>
        <source>Days overdue and stage: {needs}</source>
        <translation>逾期天数和阶段：{needs}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due, in grace</source>
        <translation>
            <numerusform>到期后 %n 天，宽限期内</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>{when}到期</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期款项</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有欠款</translation>
    </message>
    <message>
        <source>It is kept in the list as repaid.</source>
        <translation>会作为已结清留在清单里。</translation>
    </message>
    <message>
        <source>Cost per day: {needs}</source>
        <translation>每天成本：{needs}</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>每天 {amount}</translation>
    </message>
    <message>
        <source>of it penalty interest {amount}</source>
        <translation>其中罚息 {amount}</translation>
    </message>
    <message>
        <source>all of it penalty interest</source>
        <translation>全部是罚息</translation>
    </message>
    <message>
        <source>Order of repayment: {needs}</source>
        <translation>还款顺序：{needs}</translation>
    </message>
    <message>
        <source>Place {place} of {count} to repay first</source>
        <translation>还款顺序：{count} 笔中第 {place} 位</translation>
    </message>
    <message>
        <source>Rate now: {rate}. {source}</source>
        <translation>现行利率：{rate}。{source}</translation>
    </message>
    <message>
        <source>once balance and due date are there</source>
        <translation>填写余额和还款日后显示</translation>
    </message>
    <message>
        <source>once the due date is there</source>
        <translation>填写还款日后显示</translation>
    </message>
    <message>
        <source>once the balance is there</source>
        <translation>填写余额后显示</translation>
    </message>
    <message>
        <source>once the rate is there (under More)</source>
        <translation>填写利率后显示（在“更多”里）</translation>
    </message>
    <message>
        <source>once “{field}” can be read</source>
        <translation>“{field}”可以读取后显示</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Whether it can be kept</source>
        <translation>能不能履行</translation>
    </message>
    <message>
        <source>Asked for now</source>
        <translation>现在要还</translation>
    </message>
    <message>
        <source>To be up to date today</source>
        <translation>今天补齐需要</translation>
    </message>
    <message>
        <source>The plan pays to it by then</source>
        <translation>计划到那天还给它</translation>
    </message>
    <message>
        <source>A promise that is kept counts more than a large one.</source>
        <translation>守住的承诺，比数额大的承诺更有用。</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise to pay on {name}</source>
        <translation>{name}的还款承诺</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>To be paid &amp;by</source>
        <translation>还款日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Promised on</source>
        <translation>承诺日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Say on the plan&apos;s page what money there is, and it shows here.</source>
        <translation>在“计划”页填写有多少钱，这里就会显示。</translation>
    </message>
    <message>
        <source>The plan has that much for it by then.</source>
        <translation>到那天，计划里有这么多钱还它。</translation>
    </message>
    <message>
        <source>That is {amount} more than the plan has for it by {date}.</source>
        <translation>比计划到 {date} 能还它的多 {amount}。</translation>
    </message>
</context>
<context>
    <name>PromiseKeptDialog</name>
    <message>
        <source>Promise on {name}</source>
        <translation>{name}的承诺</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>收回(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{amount} by {date}</source>
        <translation>{date} 前还 {amount}</translation>
    </message>
    <message>
        <source>Promised on {date}. It is {status}.</source>
        <translation>{date} 承诺，{status}。</translation>
    </message>
    <message>
        <source>Payments from the day it was made count towards it: nothing has to be ticked.</source>
        <translation>承诺当天起的还款都算在内，不用另外勾选。</translation>
    </message>
</context>
<context>
    <name>RateChangeDialog</name>
    <message>
        <source>New rate of {name}</source>
        <translation>{name} 的新利率</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>Until now {rate}</source>
        <translation>目前{rate}</translation>
    </message>
    <message>
        <source>&amp;From this day on</source>
        <translation>从这天起(&amp;F)</translation>
    </message>
    <message>
        <source>May lie ahead</source>
        <translation>可以是将来的日期</translation>
    </message>
    <message>
        <source>Enter the rate to see what it changes.</source>
        <translation>填写利率，即可看到它改变什么。</translation>
    </message>
    <message>
        <source>Interest and penalty interest from {first} to {last}: {new} instead of {old}.</source>
        <translation>从{first}到{last}的利息和罚息：{new}，原为 {old}。</translation>
    </message>
</context>
<context>
    <name>RateField</name>
    <message>
        <source>Period of the rate</source>
        <translation>利率周期</translation>
    </message>
</context>
<context>
    <name>ReconcileCard</name>
    <message>
        <source>The program and the page</source>
        <translation>本程序与页面</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The rate is not known, so the program&apos;s interest is missing here.</source>
        <translation>利率未知，这里缺少本程序的利息。</translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message>
        <source>Compare {name} with the lender&apos;s page</source>
        <translation>{name} 与对方页面核对</translation>
    </message>
    <message>
        <source>Page of &amp;the day</source>
        <translation>页面日期(&amp;T)</translation>
    </message>
    <message>
        <source>Owed in &amp;all, by the page</source>
        <translation>页面上的总欠款(&amp;A)</translation>
    </message>
    <message>
        <source>Or only the parts that the page names</source>
        <translation>或只填页面列出的部分</translation>
    </message>
    <message>
        <source>Enter what the page says, in all or by part.</source>
        <translation>请填写页面上的数字，总额或各部分都可以。</translation>
    </message>
    <message>
        <source>On {date}, in {currency}</source>
        <translation>{date}，{currency}</translation>
    </message>
    <message>
        <source>Nothing is recorded before the first balance, so there is no figure of this day to compare with.</source>
        <translation>第一次记录余额之前没有任何记录，所以没有这一天的数字可以比较。</translation>
    </message>
    <message>
        <source>The page and the program say the same, to the cent.</source>
        <translation>页面与本程序一致，分毫不差。</translation>
    </message>
    <message>
        <source>The rate is not known. Enter it in the form of the debt, then compare.</source>
        <translation>利率未知。请先在债务的表单里填写利率，再核对。</translation>
    </message>
    <message>
        <source>The page says {amount} more than the program.</source>
        <translation>页面比本程序多 {amount}。</translation>
    </message>
    <message>
        <source>The page says {amount} less than the program.</source>
        <translation>页面比本程序少 {amount}。</translation>
    </message>
    <message>
        <source>One term would explain it. Check it in the contract:</source>
        <translation>有一个条款可以解释。请对照合同：</translation>
    </message>
    <message>
        <source>Each of these terms would explain it. Choose what the contract says:</source>
        <translation>下面每一个条款都可以解释。请选择合同所写的：</translation>
    </message>
    <message>
        <source>No single term explains it. Look for a payment, a charge or a fee that is not entered.</source>
        <translation>没有哪个单一条款可以解释。请看看是否有还款、消费或费用没有记录。</translation>
    </message>
    <message>
        <source>No single term explains it. Look for a payment, a charge or a fee that is not entered, or take the page&apos;s figures over as the new balance.</source>
        <translation>没有哪一个条款能单独解释。请看是否有未记录的还款、新增欠款或费用，或把页面的数字作为新的余额。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Update the &amp;balance…</source>
        <translation>更新余额(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Set this term</source>
        <translation>采用这个条款(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Debt-free, {strategy}</source>
        <translation>还清日 · {strategy}</translation>
    </message>
    <message>
        <source>The end, {strategy}</source>
        <translation>结果 · {strategy}</translation>
    </message>
    <message>
        <source>The debts of this plan are repaid, {strategy}</source>
        <translation>计划内的债务还清，{strategy}</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Up and down</source>
        <translation>上下滚动</translation>
    </message>
    <message>
        <source>To the sides</source>
        <translation>左右滚动</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies), the newest of {date}</source>
        <translation>
            <numerusform>%n 份，最新的是 {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>跟随系统：{language}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Everything that you enter is kept in this folder of your computer. Nothing is sent anywhere: the program does not use the network.</source>
        <translation>您录入的所有内容都保存在这台电脑的这个文件夹里，不会发往任何地方：本程序不使用网络。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>您的数据文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy is made on each day on which you open the program. Those of the last {days} such days are kept, and one for each of the last {weeks} weeks and {months} months.</source>
        <translation>每天第一次打开程序时备份一次。保留最近 {days} 个使用日的备份，以及最近 {weeks} 周和 {months} 个月每期一份。</translation>
    </message>
    <message>
        <source>Open the folder of backups</source>
        <translation>打开备份文件夹</translation>
    </message>
    <message>
        <source>How to get one back</source>
        <translation>如何恢复备份</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>This window shows the sample. Your own debts are not touched, and debts that you add here stay here.</source>
        <translation>这个窗口显示的是示例，不影响您自己的债务；在这里添加的债务会留在这里。</translation>
    </message>
    <message>
        <source>Invented debts at different stages, to look around in and to try things out. They are laid out anew each day, and never mix with yours.</source>
        <translation>处于不同阶段的虚构债务，用来熟悉和试用。每天重新生成，绝不会与您的债务混在一起。</translation>
    </message>
    <message>
        <source>Open the sample in its own window</source>
        <translation>在单独的窗口打开示例</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {path}</source>
        <translation>没有可用的文件管理器。文件夹是 {path}</translation>
    </message>
    <message>
        <source>The sample could not be started.</source>
        <translation>无法打开示例。</translation>
    </message>
</context>
<context>
    <name>ShortageCard</name>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Plan with {amount}</source>
        <translation>按 {amount} 计划</translation>
    </message>
    <message>
        <source>Looking for the payment from which they would…</source>
        <translation>正在查找多少才能还清…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more debt(s)</source>
        <translation>
            <numerusform>另有 %n 笔债务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more time(s), until {date}</source>
        <translation>
            <numerusform>；另有 %n 次，直到{date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more time(s) up to {date}, and on</source>
        <translation>
            <numerusform>；到{date}为止另有 %n 次，之后还会继续</numerusform>
        </translation>
    </message>
    <message>
        <source>now and on</source>
        <translation>现在起</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date}起</translation>
    </message>
</context>
<context>
    <name>SmsCard</name>
    <message>
        <source>Recognised</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>A number or link in a message is no proof of who sent it. Call the number on the card or the one that the lender&apos;s own app shows.</source>
        <translation>短信里的号码或链接不能证明是谁发的。请拨打卡片背面或贷款方自己的应用里显示的号码。</translation>
    </message>
    <message>
        <source>Nothing is stored but the contact, and what you take along.</source>
        <translation>只保存这次联系，以及您选择带上的内容。</translation>
    </message>
    <message>
        <source>Paste the message at the left.</source>
        <translation>把短信粘贴到左边。</translation>
    </message>
    <message>
        <source>Lender: {found}</source>
        <translation>贷款方：{found}</translation>
    </message>
    <message>
        <source>Debt: {found}</source>
        <translation>债务：{found}</translation>
    </message>
    <message>
        <source>Amounts: {found}</source>
        <translation>金额：{found}</translation>
    </message>
    <message>
        <source>Dates: {found}</source>
        <translation>日期：{found}</translation>
    </message>
    <message>
        <source>Numbers: {found}</source>
        <translation>号码：{found}</translation>
    </message>
    <message>
        <source>Recognised, and marked in the text</source>
        <translation>已识别，并在文中标出</translation>
    </message>
    <message>
        <source>Nothing recognised in it.</source>
        <translation>没有识别出内容。</translation>
    </message>
</context>
<context>
    <name>SmsDialog</name>
    <message>
        <source>Paste a message</source>
        <translation>粘贴短信</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>短信内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation>债务(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number to note</source>
        <translation>要记下的号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Amount due, to the balance</source>
        <translation>应还金额，带到余额(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;ue date, to the balance</source>
        <translation>到期日，带到余额(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>do not take along</source>
        <translation>不带上</translation>
    </message>
    <message>
        <source>Nothing recognised</source>
        <translation>没有识别出</translation>
    </message>
</context>
<context>
    <name>SmsWords</name>
    <message>
        <source>Case {number}</source>
        <translation>案件编号 {number}</translation>
    </message>
    <message>
        <source>Card ending in {number}</source>
        <translation>卡号尾号 {number}</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>电话 {number}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Your own figure for this lender</source>
        <translation>您为这个贷款方设的数字</translation>
    </message>
    <message>
        <source>Preset, grade {grade}</source>
        <translation>预设，可信度 {grade}</translation>
    </message>
    <message>
        <source>Preset, grade {grade}: {source}</source>
        <translation>预设，可信度 {grade}：{source}</translation>
    </message>
    <message>
        <source>Source: {source} ({grade})</source>
        <translation>来源：{source}（{grade}）</translation>
    </message>
</context>
<context>
    <name>StageScale</name>
    <message>
        <source>over {day}</source>
        <translation>{day}&#xa0;天以上</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
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
        <source>Repaid</source>
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
    <name>Start</name>
    <message>
        <source>There is no screen for a window: here is the list, and {file} will show it.</source>
        <translation>这里没有屏幕可以显示窗口：清单如下，窗口的图片会存入 {file}。</translation>
    </message>
    <message>
        <source>The picture of the window is in {file}</source>
        <translation>窗口的图片在 {file}</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>What a card charges when a statement is not paid in full, row by row.</source>
        <translation>账单没有全额还清时，信用卡怎样计息，逐行列出。</translation>
    </message>
    <message>
        <source>&amp;Statement day of the month</source>
        <translation>每月账单日(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Due date of the first statement</source>
        <translation>第一期账单的还款日(&amp;D)</translation>
    </message>
    <message>
        <source>The others follow each month</source>
        <translation>以后每月类推</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Purchases by date</source>
        <translation>消费，按日期(&amp;P)</translation>
    </message>
    <message>
        <source>One in each line, on its posting date: 2026-03-30 1,000</source>
        <translation>每行一笔，按记账日：2026-03-30 1,000</translation>
    </message>
    <message>
        <source>P&amp;ayments by date</source>
        <translation>还款，按日期(&amp;A)</translation>
    </message>
    <message>
        <source>One in each line; empty: none</source>
        <translation>每行一笔；留空：没有</translation>
    </message>
    <message>
        <source>&amp;Up to which day</source>
        <translation>算到哪一天(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Interest runs on</source>
        <translation>计息基数(&amp;I)</translation>
    </message>
    <message>
        <source>Days that &amp;count</source>
        <translation>计息天数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Minimum, percent of the principal</source>
        <translation>最低还款，本金的百分比(&amp;M)</translation>
    </message>
    <message>
        <source>Late &amp;fee, percent of the unpaid minimum</source>
        <translation>违约金，最低还款未还部分的百分比(&amp;F)</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>留空：没有</translation>
    </message>
    <message>
        <source>&amp;Least late fee</source>
        <translation>违约金下限(&amp;L)</translation>
    </message>
    <message>
        <source>M&amp;ore: interest, minimum, late fee</source>
        <translation>更多：计息、最低还款、违约金(&amp;O)</translation>
    </message>
    <message>
        <source>Interest on the statement of {date}</source>
        <translation>{date} 账单的利息</translation>
    </message>
    <message>
        <source>Balance of this statement</source>
        <translation>本期账单余额</translation>
    </message>
    <message>
        <source>Minimum payment</source>
        <translation>最低还款额</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>最后还款日</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>各期账单</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Interest of all statements</source>
        <translation>各期利息合计</translation>
    </message>
    <message>
        <source>Late fees of all statements</source>
        <translation>各期违约金合计</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>StrategiesCard</name>
    <message>
        <source>Strategies side by side</source>
        <translation>各种策略对比</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>还清</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>利息和费用</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>soonest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>fees {fees}</source>
        <translation>其中费用 {fees}</translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message>
        <source>Total owed</source>
        <translation>总欠款</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>每天成本</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次还款</translation>
    </message>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%n 笔债务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n 笔有协议</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {amount} accrued</source>
        <translation>+ {amount} 息费</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>{debts}, longest {days}</source>
        <translation>{debts}，最长 {days}</translation>
    </message>
    <message numerus="yes">
        <source>without %n debt(s) of unknown rate</source>
        <translation>
            <numerusform>不含 %n 笔利率未知的债务</numerusform>
        </translation>
    </message>
    <message>
        <source>of it penalty {amount}</source>
        <translation>其中罚息 {amount}</translation>
    </message>
    <message>
        <source>no due date ahead</source>
        <translation>近期没有还款日</translation>
    </message>
    <message>
        <source>{when} · {debt}</source>
        <translation>{when} · {debt}</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message numerus="yes">
        <source>%n more in the list of debts</source>
        <translation>
            <numerusform>债务列表中还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看列表</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Show {debt}</source>
        <translation>查看{debt}</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>记录还款</translation>
    </message>
    <message>
        <source>Prepare a call</source>
        <translation>准备通话</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Show the debt</source>
        <translation>查看债务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>{date}, {when}</source>
        <translation>{date}，{when}</translation>
    </message>
    <message>
        <source>{action}: {debt}</source>
        <translation>{action}：{debt}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>unpaid interest bears interest from the next month on</source>
        <translation>未还的利息从下个月起计息</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>the balance of each evening counts, the statement&apos;s too</source>
        <translation>按每日终了的余额计，账单日也计</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>按日计息</translation>
    </message>
    <message>
        <source>whole months by the month, odd days by the day</source>
        <translation>整月按月、零头按日计息</translation>
    </message>
    <message>
        <source>a year of 365 days</source>
        <translation>一年365天</translation>
    </message>
    <message>
        <source>a year of 360 days</source>
        <translation>一年360天</translation>
    </message>
    <message>
        <source>a year of its own 365 or 366 days</source>
        <translation>当年实际天数</translation>
    </message>
    <message>
        <source>a year of twelve months of 30 days</source>
        <translation>一年12个月、每月30天</translation>
    </message>
    <message>
        <source>The first day, not the last</source>
        <translation>算头不算尾</translation>
    </message>
    <message>
        <source>Both the first and the last day</source>
        <translation>算头又算尾</translation>
    </message>
    <message>
        <source>the first day counts, the last does not</source>
        <translation>算头不算尾</translation>
    </message>
    <message>
        <source>the first and the last day count</source>
        <translation>算头又算尾</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>From the next month on</source>
        <translation>从下个月起</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有免息期</translation>
    </message>
    <message>
        <source>Lost: all of the statement bears interest</source>
        <translation>失去免息期：全部账单金额计息</translation>
    </message>
    <message>
        <source>Kept: only the unpaid part bears interest</source>
        <translation>保留：只有未还部分计息</translation>
    </message>
    <message>
        <source>Fees, interest, principal</source>
        <translation>费用、利息、本金</translation>
    </message>
    <message>
        <source>As for cards: principal first from day 91</source>
        <translation>信用卡：逾期91天起先还本金</translation>
    </message>
    <message>
        <source>The oldest instalment</source>
        <translation>最早的一期先还</translation>
    </message>
    <message>
        <source>Principal first</source>
        <translation>先还本金</translation>
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
        <source>Overdue part with its interest</source>
        <translation>逾期部分及其利息</translation>
    </message>
    <message>
        <source>Whole principal with unpaid interest</source>
        <translation>全部本金及未还利息</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Promises and agreements that were not kept</source>
        <translation>没有兑现的承诺和协议</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due or promised in the next days</source>
        <translation>近几天到期或已承诺</translation>
    </message>
    <message>
        <source>Stages that will change</source>
        <translation>即将变化的阶段</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>要跟进的</translation>
    </message>
    <message>
        <source>Dates of limitation</source>
        <translation>诉讼时效日期</translation>
    </message>
    <message>
        <source>{amount} was promised by {date} and not paid. A call with a date that you can keep is better than silence.</source>
        <translation>承诺在{date}前还 {amount}，没有还。打电话说一个自己做得到的日期，比不联系好。</translation>
    </message>
    <message>
        <source>The payment of {date} under the agreement is missing; {amount} of the agreement is left. Ask whether it can go on.</source>
        <translation>协议中{date}的还款没有还；协议还剩 {amount}。可以问问能否继续履行。</translation>
    </message>
    <message>
        <source>{amount} has been overdue since {date}.</source>
        <translation>{amount} 自{date}起逾期。</translation>
    </message>
    <message>
        <source>{amount} is due on {date} under the agreement. Paid in time, it goes on.</source>
        <translation>按协议，{amount} 在{date}到期。按时还，协议继续有效。</translation>
    </message>
    <message>
        <source>{amount} is promised by {date}.</source>
        <translation>已承诺在{date}前还 {amount}。</translation>
    </message>
    <message>
        <source>{amount} is due on {date}.</source>
        <translation>{amount} 在{date}到期。</translation>
    </message>
    <message>
        <source>From {date} on: {stage}. {amount} paid before that day keeps it from coming.</source>
        <translation>{date}起进入{stage}。在那之前还 {amount}，就不会进入。</translation>
    </message>
    <message>
        <source>To follow up by {date}.</source>
        <translation>在{date}前跟进。</translation>
    </message>
    <message>
        <source>By the general rule the claim would become time-barred on {date}. A payment, a promise or a demand begins the time anew.</source>
        <translation>按一般规定，诉讼时效到{date}届满。还款、承诺还款或对方催款都会重新起算。</translation>
    </message>
    <message>
        <source>From {date} on: {stage}. No payment before that day prevents it.</source>
        <translation>{date}起进入{stage}。在那之前还款也无法避免。</translation>
    </message>
    <message>
        <source>{amount} was due on {date}; the days of grace still run.</source>
        <translation>{amount} 已在{date}到期，仍在宽限期内。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message>
        <source>{contact}, {date}.</source>
        <translation>{contact}，{date}。</translation>
    </message>
    <message>
        <source>{contact}, {date}: {said}</source>
        <translation>{contact}，{date}：{said}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n thing(s), {broken} not kept</source>
        <translation>
            <numerusform>今天：%n 件事，{broken} 件没有兑现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n thing(s) to look at</source>
        <translation>
            <numerusform>今天：%n 件事要看</numerusform>
        </translation>
    </message>
    <message>
        <source>{debt}: {sentence}</source>
        <translation>{debt}：{sentence}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What there is to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Dates for a calendar…</source>
        <translation>导出到日历…</translation>
    </message>
    <message>
        <source>One file with all dates: dues, plan, promises, follow-ups</source>
        <translation>一个文件包含全部日期：到期、计划、承诺、跟进</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The dates are being looked through.</source>
        <translation>正在查看各个日期。</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>还没有要做的事</translation>
    </message>
    <message>
        <source>With the first debt, this page says what is due and when.</source>
        <translation>添加第一笔债务后，这里会显示什么时候要还什么。</translation>
    </message>
    <message>
        <source>Add the first debt</source>
        <translation>添加第一笔债务</translation>
    </message>
    <message numerus="yes">
        <source>No payment is due in the next %n day(s), no promise is open, and there is nothing to follow up.</source>
        <translation>
            <numerusform>今后 %n 天没有到期的还款，没有未兑现的承诺，也没有要跟进的事。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有要做的事</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Waiver on {name}</source>
        <translation>{name} 的减免</translation>
    </message>
    <message>
        <source>&amp;Part that is let off</source>
        <translation>减免哪一部分(&amp;P)</translation>
    </message>
    <message>
        <source>As the lender has confirmed it in writing</source>
        <translation>以对方的书面确认为准</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;With effect from</source>
        <translation>生效日期(&amp;W)</translation>
    </message>
    <message>
        <source>All of it: {amount}</source>
        <translation>全部：{amount}</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>The plan now, and then</source>
        <translation>现在的计划与假如的计划</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>那样</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>还清</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>总共支付</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>有什么变化(&amp;W)</translation>
    </message>
    <message>
        <source>All that cost more than the offer</source>
        <translation>所有比新利率更贵的</translation>
    </message>
    <message>
        <source>To plan with an offer, first agree on it with the lender and record it with its debt: the plan then counts it by itself.</source>
        <translation>要按某个方案来计划，请先与出借方商定，并记在那笔债务里：计划随后会自动按它计算。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>按此计划</translation>
    </message>
    <message>
        <source>The new loan</source>
        <translation>新贷款</translation>
    </message>
    <message>
        <source>Fill in the fields: what it does shows here at once.</source>
        <translation>请填写各栏：结果会立刻显示在这里。</translation>
    </message>
    <message>
        <source>A sum comes once</source>
        <translation>一次性得到一笔钱</translation>
    </message>
    <message>
        <source>More money each time</source>
        <translation>每次多一些钱</translation>
    </message>
    <message>
        <source>A month without income</source>
        <translation>一个月没有收入</translation>
    </message>
    <message>
        <source>A new loan pays debts off</source>
        <translation>用新贷款还旧债</translation>
    </message>
    <message>
        <source>A lender offers instalments</source>
        <translation>贷款方同意分期</translation>
    </message>
    <message>
        <source>A lender lets a part off</source>
        <translation>贷款方减免一部分</translation>
    </message>
    <message>
        <source>&amp;Debt</source>
        <translation>债务(&amp;D)</translation>
    </message>
    <message>
        <source>Debts &amp;to pay off</source>
        <translation>要还掉的债务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>利率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>费用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从何时起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;In the month of</source>
        <translation>在哪个月(&amp;I)</translation>
    </message>
    <message>
        <source>Paid &amp;out on</source>
        <translation>放款日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First instalment</source>
        <translation>首期还款日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>最迟还款日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount more each time</source>
        <translation>每次多多少(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amount of the loan</source>
        <translation>贷款金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amount that settles it</source>
        <translation>结清金额(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ee each month</source>
        <translation>每月费用(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ee, kept back</source>
        <translation>预扣费用(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>{days} overdue</source>
        <translation>逾期 {days}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Stages by days overdue</source>
        <translation>按逾期天数的阶段</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>own figures</source>
        <translation>自定</translation>
    </message>
</context>
</TS>
