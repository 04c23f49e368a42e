import { type Metric, metricNouns as nouns } from '../metrics.ts';

export const metrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    nouns: nouns(
      'revenue, revenues, rev, takings, total income, sales, net sales, turnover, top line, net revenue, net revenues, total revenue, quarterly revenue, annual revenue, organic sales, net turnover, group revenue, operating revenue, group sales, service revenue, rental income, like-for-like revenue, gross written premiums, premium income, written premiums, gross premiums, gross premiums written, net premiums written, premiums, subscription revenue, sales revenue, consolidated revenue, consolidated sales, reported revenue, core revenue, underlying revenue, net operating revenue, third-quarter revenue, second-quarter revenue, fourth-quarter revenue, first-quarter revenue, quarterly turnover, annual turnover, group turnover, full-year sales, annual sales, quarterly sales, first-half revenue, half-year revenue, full-year revenue, organic revenue, combined sales',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    verbs: ['earn'],
    nouns: nouns(
      'net income, net profit, net profit after tax, net income after tax, profit, profits, net earnings, profit after tax, profit attributable, earnings, bottom line, quarterly profit, annual profit, attributable profit, statutory profit, after-tax profit, profit for the year, income attributable to shareholders, profit attributable to shareholders, net result, underlying net profit, underlying profit, adjusted net profit, adjusted net income, underlying earnings, half-year profit, full-year profit, first-half profit, interim profit, cash profit, cash earnings',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'net loss, loss, losses, loss for the year, loss after tax, net losses, annual loss, quarterly loss, full-year loss, half-year loss, first-half loss, statutory loss, after-tax loss, adjusted loss, underlying loss',
    ),
  },
  {
    metric: 'ebit',
    of: 'earnings',
    nouns: nouns(
      'ebit, earnings before interest and tax, earnings before interest and taxes, adjusted ebit, underlying ebit, operating ebit, earnings before interest and taxation',
    ),
  },
  {
    metric: 'ebitda',
    of: 'earnings',
    nouns: nouns(
      'ebitda, adjusted ebitda, core earnings, core profit, earnings before interest , tax, earnings before interest , taxes, earnings before interest , tax , depreciation and amortisation, earnings before interest , tax , depreciation and amortization, earnings before interest , taxes , depreciation and amortisation, earnings before interest , taxes , depreciation and amortization, earnings before interest , taxes , depreciation , and amortization, profit before interest , tax , depreciation and amortisation, underlying ebitda, ebitda adj, operating ebitda, ebitdar, comparable ebitda',
    ),
  },
  {
    metric: 'operating-income',
    of: 'earnings',
    nouns: nouns(
      'operating income, operating profit, operating earnings, trading profit, underlying operating profit, income from operations, operating result, core operating profit, core operating income, segment profit, segment earnings, segment operating income, operating surplus, adjusted operating profit, adjusted operating income, underlying trading profit, core operating result, comparable operating profit, net operating income, headline operating profit, statutory operating profit, operating income before special items, adjusted trading profit',
    ),
  },
  {
    metric: 'ebita',
    of: 'earnings',
    nouns: nouns('ebita, adjusted ebita, underlying ebita, comparable ebita'),
  },
  { metric: 'operating-income', of: 'earnings', loss: true, nouns: nouns('operating loss, loss from operations') },
  {
    metric: 'pretax-income',
    of: 'earnings',
    nouns: nouns(
      'pretax profit, pre-tax profit, profit before tax, pretax income, pre-tax income, underlying pretax profit, pretax earnings, income before taxes, adjusted pretax profit, adjusted pre-tax profit, profits before tax, profit before taxation, underlying profit before tax, statutory pretax profit, statutory profit before tax, earnings before tax, headline pretax profit, headline profit before tax',
    ),
  },
  {
    metric: 'pretax-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'pretax loss, pre-tax loss, loss before tax, statutory pretax loss, loss before taxation, statutory loss before tax',
    ),
  },
  {
    metric: 'gross-profit',
    of: 'earnings',
    nouns: nouns('gross profit, gross income, gross earnings, gross operating profit'),
  },
  {
    metric: 'eps',
    of: 'earnings',
    nouns: nouns(
      'earnings per share, eps, diluted earnings per share, adjusted earnings per share, adjusted eps, diluted eps, profit per share, income per share, net income per share, loss per share, earnings per diluted share, earnings per ads, adjusted earnings, basic earnings per share, headline earnings per share, core eps, core earnings per share, non-gaap eps, gaap eps, underlying eps, ffo per share, affo per share, underlying earnings per share, basic eps',
    ),
  },
  {
    metric: 'orders',
    of: 'earnings',
    nouns: nouns(
      'orders, order intake, new orders, bookings, net orders, order inflow, net bookings, order inflows, net new orders, contract wins, order intakes',
    ),
  },
  {
    metric: 'order-backlog',
    of: 'earnings',
    nouns: nouns(
      'backlog, order backlog, order book, orderbook, order-book, orders in hand, remaining performance obligations, order backlogs',
    ),
  },
  {
    metric: 'free-cash-flow',
    of: 'earnings',
    nouns: nouns('free cash flow, free cashflow, adjusted free cash flow, underlying free cash flow, fcf'),
  },
  {
    metric: 'operating-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'operating cash flow, cash flow, cash from operations, cash flow from operations, net cash provided by operating activities, operating cashflow, cashflow, net cash from operating activities, cash generation, cash burn, cash generated from operations',
    ),
  },
  {
    metric: 'ebit-margin',
    of: 'earnings',
    nouns: nouns('ebit margin, adjusted ebit margin, underlying ebit margin, comparable ebit margin'),
  },
  {
    metric: 'ebita-margin',
    of: 'earnings',
    nouns: nouns('ebita margin, adjusted ebita margin, comparable ebita margin, underlying ebita margin'),
  },
  {
    metric: 'pretax-margin',
    of: 'earnings',
    nouns: nouns('pretax margin, pre-tax margin, pretax profit margin'),
  },
  {
    metric: 'ebitda-margin',
    of: 'earnings',
    nouns: nouns('ebitda margin, adjusted ebitda margin, underlying ebitda margin'),
  },
  {
    metric: 'operating-margin',
    of: 'earnings',
    nouns: nouns(
      'operating margin, adjusted operating margin, margin, profit margin, operating profit margin, underlying operating margin, margins, core operating margin, core margin, underlying margin, trading margin, net margin, adjusted margin, net profit margin, segment margin',
    ),
  },
  {
    metric: 'gross-margin',
    of: 'kpi',
    nouns: nouns('gross margin, adjusted gross margin, gross margins, gross profit margin'),
  },
  {
    metric: 'net-interest-income',
    of: 'earnings',
    nouns: nouns(
      'net interest income, net fee income, fee income, trading revenue, non-interest income, noninterest income, net interest revenue, fee and commission income',
    ),
  },
  {
    metric: 'impairment',
    of: 'earnings',
    nouns: nouns(
      'impairment, writedown, write-down, impairment charge, goodwill impairment, charge, writedowns, exceptional charge, impairments, impairment charges, pretax charge, pre-tax charge, goodwill charge, write-downs, write-off, write-offs, non-cash charge, non-cash impairment, impairment loss',
    ),
  },
  {
    metric: 'restructuring-charge',
    of: 'earnings',
    nouns: nouns(
      'restructuring charge, restructuring charges, restructuring costs, redundancy costs, severance charge, severance costs, integration costs',
    ),
  },
  {
    metric: 'one-off-costs',
    of: 'earnings',
    nouns: nouns(
      'one-off charge, one-time charge, one-off charges, one-time charges, one-time costs, exceptional costs',
    ),
  },
  {
    metric: 'claims',
    of: 'kpi',
    nouns: nouns(
      'catastrophe losses, claims, insurance claims, wildfire losses, storm losses, large losses, insured losses, natural catastrophe losses, catastrophe claims, underwriting losses',
    ),
  },
  {
    metric: 'loan-losses',
    of: 'kpi',
    nouns: nouns(
      'credit losses, loan losses, loan-loss provisions, loan loss provisions, credit impairments, provision for credit losses, provisions for credit losses, bad-debt provisions, bad loans, loan-loss reserves, credit loss provisions, loan impairments, credit provisions, impairment of loans',
    ),
  },
  {
    metric: 'capital-expenditure',
    of: 'earnings',
    nouns: nouns(
      'capital expenditure, capex, capital spending, capital expenditures, capital investment, capital outlays, investment budget, spending plan',
    ),
  },
  { metric: 'net-interest-margin', of: 'kpi', nouns: nouns('net interest margin') },
  {
    metric: 'savings',
    of: 'kpi',
    nouns: nouns(
      'savings, cost savings, synergies, cost synergies, annual savings, run-rate savings, annual synergies, cost reductions, annualised savings, annualized savings, annualised cost savings, annual cost savings, gross savings, efficiency gains, run-rate synergies, cost saving, annual cost synergies, pretax cost savings, pre-tax cost savings',
    ),
  },
  {
    metric: 'comparable-sales',
    of: 'kpi',
    nouns: nouns(
      'comparable sales, like-for-like sales, same-store sales, comparable-store sales, identical sales, underlying sales, comp sales, comparable store sales, same-restaurant sales, same store sales, like-for-likes',
    ),
  },
  {
    metric: 'combined-ratio',
    of: 'kpi',
    nouns: nouns('combined ratio, combined operating ratio'),
  },
  {
    metric: 'cet1-ratio',
    of: 'kpi',
    nouns: nouns(
      'cet1 ratio, cet1 capital ratio, common equity tier 1 ratio, common equity tier 1 capital ratio, tier 1 ratio, core capital ratio, cet1, tier 1 capital ratio',
    ),
  },
  { metric: 'capital-ratio', of: 'kpi', nouns: nouns('capital ratio, total capital ratio, capital adequacy ratio') },
  {
    metric: 'solvency-ratio',
    of: 'kpi',
    nouns: nouns('solvency ratio, solvency coverage ratio, solvency ii ratio, solvency ii coverage ratio'),
  },
  { metric: 'loss-ratio', of: 'kpi', nouns: nouns('loss ratio, claims ratio') },
  { metric: 'expense-ratio', of: 'kpi', nouns: nouns('expense ratio, cost ratio') },
  { metric: 'leverage-ratio', of: 'kpi', nouns: nouns('leverage ratio, gearing, gearing ratio') },
  { metric: 'liquidity-ratio', of: 'kpi', nouns: nouns('liquidity coverage ratio, loan-to-deposit ratio') },
  { metric: 'loan-to-value-ratio', of: 'kpi', nouns: nouns('loan-to-value ratio, ltv, loan-to-value') },
  {
    metric: 'non-performing-loan-ratio',
    of: 'kpi',
    nouns: nouns(
      'npl ratio, non-performing loan ratio, bad loan ratio, delinquency rate, arrears rate, net charge-off rate, default rate',
    ),
  },
  {
    metric: 'employees',
    of: 'kpi',
    nouns: nouns(
      'employees, staff, workers, workforce, headcount, people, full-time employees, engineers, colleagues, employee, full-time staff, staff members, permanent staff, employees worldwide, staff worldwide, crew members, permanent employees, team members',
    ),
  },
  {
    metric: 'customers',
    of: 'kpi',
    nouns: nouns(
      'customers, clients, customer accounts, households, accounts, funded accounts, active customers, retail customers, members, paying customers, active clients, paying subscribers, policyholders, monthly unique payers, unique payers, payers, active buyers, merchants, account holders',
    ),
  },
  {
    metric: 'users',
    of: 'kpi',
    nouns: nouns(
      'users, active users, daily active users, monthly active users, weekly active users, paying users, active accounts, daily users, monthly users, downloads, visitors',
    ),
  },
  {
    metric: 'subscribers',
    of: 'kpi',
    nouns: nouns(
      'subscribers, paid subscribers, subscriptions, broadband subscribers, net additions, streaming subscribers, paying members, fibre customers, mobile customers, wireless subscribers',
    ),
  },
  {
    metric: 'net-debt',
    of: 'kpi',
    nouns: nouns(
      'net debt, debt, borrowings, total debt, liabilities, long-term debt, gross debt, debts, net borrowings, net financial debt, net borrowing, lease liabilities, net interest-bearing debt, nibd, outstanding debt',
    ),
  },
  {
    metric: 'net-cash',
    of: 'kpi',
    nouns: nouns(
      'net cash, cash, cash and equivalents, cash and cash equivalents, liquidity, net cash position, cash pile, cash on hand, available liquidity, cash and short-term investments, cash balance, cash reserves, cash position, cash balances, liquid assets, cash resources, available cash, cash , cash equivalents and marketable securities, cash and investments, cash and cash equivalents and marketable securities, cash and marketable securities, free cash',
    ),
  },
  {
    metric: 'credit-line',
    of: 'kpi',
    nouns: nouns(
      'borrowing capacity, credit line, credit facility, credit lines, undrawn facilities, available credit, revolving credit facility, undrawn credit lines',
    ),
  },
  {
    metric: 'total-assets',
    of: 'kpi',
    nouns: nouns('assets, total assets, gross assets, balance sheet total'),
  },
  {
    metric: 'equity',
    of: 'kpi',
    nouns: nouns(
      "shareholders’ equity, shareholders' equity, net assets, tangible equity, total equity, shareholder equity, book equity",
    ),
  },
  {
    metric: 'net-asset-value',
    of: 'kpi',
    nouns: nouns(
      'net asset value, nav, tangible book value, book value, book value per share, tangible book value per share, net asset value per share, net tangible assets, epra net tangible assets, nav per share, embedded value',
    ),
  },
  { metric: 'deposits', of: 'kpi', nouns: nouns('deposits, customer deposits') },
  {
    metric: 'loans',
    of: 'kpi',
    nouns: nouns(
      'loans, loan book, net loans, mortgage book, gross loans, loan portfolio, total loans, net lending, gross lending, mortgage lending',
    ),
  },
  {
    metric: 'assets-under-management',
    of: 'kpi',
    nouns: nouns(
      'assets under management, client assets, customer assets, funds under management, aum, assets under administration, assets under custody, client money, assets under supervision, assets under advice',
    ),
  },
  {
    metric: 'net-new-money',
    of: 'kpi',
    nouns: nouns('net inflows, fund inflows, net new money, net flows, net new assets, client inflows'),
  },
  { metric: 'net-outflows', of: 'kpi', nouns: nouns('net outflows, client outflows, fund outflows') },
  {
    metric: 'gross-merchandise-volume',
    of: 'kpi',
    nouns: nouns(
      'gross merchandise value, gross merchandise volume, gmv, gross bookings, payment volume, total payment volume, gross order value',
    ),
  },
  {
    metric: 'deliveries',
    of: 'kpi',
    nouns: nouns(
      'deliveries, shipments, vehicle sales, unit sales, volumes, vehicles, dispatches, wholesales, vehicle deliveries, registrations, sales volumes, sales volume, completions, unit volumes',
    ),
  },
  {
    metric: 'branches',
    of: 'kpi',
    nouns: nouns(
      'branches, stores, restaurants, outlets, shops, locations, sites, clinics, hotels, depots, showrooms, warehouses, dealerships, pubs, supermarkets, salons, gyms, petrol stations, charging points, dental practices, convenience stores, practices, dealers, showrooms, apartments, flats, care homes, studios, workshops, terminals, fitness clubs, distribution centres, distribution centers, nurseries, surgeries',
    ),
  },
  {
    metric: 'passengers',
    of: 'kpi',
    nouns: nouns(
      'passengers, guests, passenger numbers, travellers, passenger traffic, visitors, room nights, nights booked',
    ),
  },
  { metric: 'market-share', of: 'kpi', nouns: nouns('market share') },
  {
    metric: 'load-factor',
    of: 'kpi',
    nouns: nouns('load factor, seat factor, passenger load factor, load factors'),
  },
  {
    metric: 'utilization',
    of: 'kpi',
    nouns: nouns(
      'utilization, utilisation, capacity utilization, capacity utilisation, utilization rate, utilisation rate',
    ),
  },
  {
    metric: 'occupancy-rate',
    of: 'kpi',
    nouns: nouns('occupancy, occupancy rate, occupancy rates, bed occupancy, room occupancy'),
  },
  { metric: 'vacancy-rate', of: 'kpi', nouns: nouns('vacancy rate, vacancy, vacancy rates') },
  {
    metric: 'churn-rate',
    of: 'kpi',
    nouns: nouns('churn, churn rate, attrition, attrition rate, customer churn, postpaid churn'),
  },
  {
    metric: 'retention-rate',
    of: 'kpi',
    nouns: nouns(
      'retention rate, tenant retention, net revenue retention, retention, net revenue retention rate, customer retention, net retention rate, renewal rate',
    ),
  },
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns(
      'production, output, annual production, capacity, annual capacity, gold production, copper production, oil production, ore production, production capacity, installed capacity, harvest, copper output, gold output, oil output, iron production, nickel production, steel output, annual output, coal production, lng production, gas production, silver production, zinc production, ounces produced, generation capacity, milled ore',
    ),
  },
  {
    metric: 'cost-income-ratio',
    of: 'kpi',
    nouns: nouns('cost-income ratio, cost/income ratio, cost-to-income ratio, efficiency ratio'),
  },
  { metric: 'payout-ratio', of: 'kpi', nouns: nouns('payout ratio, dividend payout ratio') },
  { metric: 'dividend-yield', of: 'kpi', nouns: nouns('dividend yield') },
  {
    metric: 'dividend-cover',
    of: 'kpi',
    nouns: nouns('dividend cover, distribution coverage, interest cover, coverage ratio'),
  },
  { metric: 'free-float-share', of: 'kpi', nouns: nouns('free float, shareholding ratio') },
  { metric: 'equity-ratio', of: 'kpi', nouns: nouns('equity ratio, equity-to-assets ratio') },
  {
    metric: 'return-on-equity',
    of: 'kpi',
    nouns: nouns(
      'return on equity, return on tangible equity, return on tangible common equity, rote, roe, return on average equity, return on common equity',
    ),
  },
  {
    metric: 'return-on-capital',
    of: 'kpi',
    nouns: nouns('return on capital employed, return on capital, return on invested capital, roce, roic'),
  },
  {
    metric: 'return-on-assets',
    of: 'kpi',
    nouns: nouns('return on assets, yield on assets, yield on cost, return on investment, investment yield'),
  },
  { metric: 'return-on-sales', of: 'kpi', nouns: nouns('return on sales') },
  { metric: 'tax-rate', of: 'kpi', nouns: nouns('tax rate, effective tax rate, underlying tax rate') },
  { metric: 'short-interest-ratio', of: 'kpi', nouns: nouns('short interest') },
  { metric: 'book-to-bill', of: 'kpi', nouns: nouns('book-to-bill ratio, book-to-bill, book to bill') },
  {
    metric: 'rate',
    of: 'kpi',
    nouns: nouns(
      'take rate, sales rate, conversion rate, penetration, cost of risk, win rate, recovery rate, collection rate, cancellation rate, completion rate',
    ),
  },
  {
    metric: 'average-price',
    of: 'kpi',
    nouns: nouns(
      'average price, average realised price, average realized price, average selling price, average revenue per user, arpu, average order value, average basket, average rent, average daily rate, revpar, revenue per available room, average fare, average freight rate, freight rate, revenue per customer',
    ),
  },
  {
    metric: 'unit-costs',
    of: 'kpi',
    nouns: nouns(
      'all-in sustaining cost, all-in sustaining costs, unit costs, unit cost, production cost, cash cost, cash costs, unit cash costs, aisc, cost per ounce',
    ),
  },
  { metric: 'receivables', of: 'kpi', nouns: nouns('receivables, trade receivables') },
  { metric: 'inventories', of: 'kpi', nouns: nouns('inventory, inventories, stock levels') },
  { metric: 'provisions', of: 'kpi', nouns: nouns('provisions, provision, reserves') },
  {
    metric: 'exceptional-items',
    of: 'kpi',
    nouns: nouns('exceptional item, exceptional items, strike costs, one-off costs'),
  },
  { metric: 'mortgages', of: 'kpi', nouns: nouns('mortgages') },
  {
    metric: 'annual-recurring-revenue',
    of: 'kpi',
    nouns: nouns(
      'annual recurring revenue, annualised recurring revenue, annualized recurring revenue, arr, recurring revenue, contracted arr',
    ),
  },
  {
    metric: 'research-expense',
    of: 'kpi',
    nouns: nouns(
      'research spending, research and development spending, r&d spending, r&d expenses, research and development expenses, research and development costs, r&d costs, r&d expense, research and development expense',
    ),
  },
  {
    metric: 'costs',
    of: 'kpi',
    nouns: nouns(
      'operating expenses, operating costs, operating expense, total costs, total expenses, cost of sales, cost base, wage bill, fuel bill, fuel costs, staff costs, administrative expenses, opex, labour costs, labor costs, energy costs, marketing spend, marketing spending, interest expense, interest costs, selling expenses, overheads, costs and expenses, finance costs, sales and marketing expenses, costs, expenses, one-off expenses, one-off charges, spending, wage costs, tariff costs, restructuring expenses, project costs, input costs, marketing costs, bill, damages, logistics costs, legal costs, research budget, unit production costs',
    ),
  },
  {
    metric: 'inflation',
    of: 'indicator',
    nouns: nouns(
      'inflation, consumer prices, consumer price index, cpi, core inflation, core cpi, annual inflation, headline inflation, core prices, personal consumption expenditures price index, pce price index, consumer price inflation, retail prices index, inflation rate, core pce price index, services inflation, grocery inflation, harmonised index of consumer prices, core consumer prices, consumer inflation, core pce, pce, food inflation, headline cpi, producer inflation, food prices, energy prices, house price index, home price index',
    ),
  },
  {
    metric: 'gdp',
    of: 'indicator',
    nouns: nouns(
      'gross domestic product, gdp, economic growth, economy, economic output, gdp growth, gdp per head, private consumption, household consumption, business investment, government spending',
    ),
  },
  {
    metric: 'unemployment',
    of: 'indicator',
    nouns: nouns(
      'unemployment rate, unemployment, jobless rate, jobless claims, initial claims, jobless count, initial jobless claims, unemployment claims, continuing claims, participation rate, claimant count',
    ),
  },
  {
    metric: 'jobs',
    of: 'indicator',
    nouns: nouns(
      'nonfarm payrolls, non-farm payrolls, payrolls, employment, job openings, private payrolls, job vacancies, vacancies, payroll employment, job cuts announced, nonfarm productivity, unit labor costs, unit labour costs',
    ),
  },
  {
    metric: 'producer-prices',
    of: 'indicator',
    nouns: nouns(
      'producer prices, producer price index, ppi, import prices, wholesale prices, house prices, home prices, factory gate prices, export prices',
    ),
  },
  {
    metric: 'industrial-production',
    of: 'indicator',
    nouns: nouns(
      'industrial production, factory output, industrial output, factory orders, industrial orders, durable goods orders, manufacturing output, construction output, services output, durable goods, industrial new orders, crude inventories, crude stockpiles, business inventories, wholesale inventories, new car registrations, car registrations',
    ),
  },
  {
    metric: 'retail-sales',
    of: 'indicator',
    nouns: nouns(
      'retail sales, retail sales volumes, consumer spending, housing starts, building permits, home sales, new home sales, existing home sales, household spending, personal spending, pending home sales, mortgage approvals',
    ),
  },
  {
    metric: 'sentiment',
    of: 'indicator',
    nouns: nouns(
      "purchasing managers index, purchasing managers' index, pmi, consumer confidence, consumer sentiment, business confidence, sentiment index, composite pmi, manufacturing pmi, services pmi, consumer confidence index, business climate index",
    ),
  },
  {
    metric: 'trade-balance',
    of: 'indicator',
    nouns: nouns(
      'trade deficit, trade surplus, exports, imports, current account deficit, budget deficit, trade gap, public sector net borrowing, current account surplus, goods trade deficit, government borrowing, savings rate, saving rate, public debt, debt-to-gdp ratio, budget gap',
    ),
  },
  {
    metric: 'wages',
    of: 'indicator',
    nouns: nouns(
      'average hourly earnings, wages, wage growth, hourly earnings, pay growth, average weekly earnings, regular pay, real wages, average earnings',
    ),
  },
  {
    metric: 'unrealised-losses',
    of: 'kpi',
    nouns: nouns(
      'paper losses, unrealised losses, unrealized losses, unrealised loss, unrealized loss, mark-to-market losses',
    ),
  },
  {
    metric: 'prices',
    of: 'kpi',
    nouns: nouns(
      'selling prices, list prices, ticket prices, fares, average fares, average selling prices, average prices',
    ),
  },
  { metric: 'fleet', of: 'kpi', nouns: nouns('fleet, vehicle fleet, fleet size') },
] as const satisfies readonly Metric[];
