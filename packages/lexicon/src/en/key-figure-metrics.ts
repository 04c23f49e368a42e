import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What companies have, owe, spend, make and serve. */
export const keyFigureMetrics = [
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
    metric: 'savings',
    of: 'kpi',
    nouns: nouns(
      'savings, cost savings, synergies, cost synergies, annual savings, run-rate savings, annual synergies, cost reductions, annualised savings, annualized savings, annualised cost savings, annual cost savings, gross savings, efficiency gains, run-rate synergies, cost saving, annual cost synergies, pretax cost savings, pre-tax cost savings',
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
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns(
      'production, output, annual production, capacity, annual capacity, gold production, copper production, oil production, ore production, production capacity, installed capacity, harvest, copper output, gold output, oil output, iron production, nickel production, steel output, annual output, coal production, lng production, gas production, silver production, zinc production, ounces produced, generation capacity, milled ore',
    ),
  },
  {
    metric: 'average-price',
    of: 'kpi',
    nouns: nouns(
      'average realised price, average realized price, average selling price, average revenue per user, arpu, average order value, average basket, average rent, average daily rate, revpar, revenue per available room, average fare, average freight rate, freight rate, revenue per customer',
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
