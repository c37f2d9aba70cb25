/**
 * Abbreviations that policy and defence papers use without saying what they mean, with their long forms.
 * General knowledge of the genre: each has one reading in papers of this kind, whoever wrote them. Those whose reading depends
 * on the country (MOD of which state, DND, ADF) stand here only where the long form is the same words everywhere.
 * A definition in the document always counts more than this list.
 */
const entries = `
A2/AD|anti-access/area denial
ADD|Agency for Defense Development
ADF|Australian Defence Force
AEW&C|airborne early warning and control
AI|artificial intelligence
AIDS|acquired immune deficiency syndrome
APEC|Asia-Pacific Economic Cooperation
ARF|ASEAN Regional Forum
ASEAN|Association of Southeast Asian Nations
AU|African Union
AUKUS|Australia, United Kingdom and United States security partnership
AWACS|airborne warning and control system
BMD|ballistic missile defense
C2|command and control
C3|command, control and communications
C3I|command, control, communications and intelligence
C4|command, control, communications and computers
C4I|command, control, communications, computers and intelligence
C4ISR|command, control, communications, computers, intelligence, surveillance and reconnaissance
CAF|Canadian Armed Forces
CBM|confidence-building measure
CBRN|chemical, biological, radiological and nuclear
CCTV|closed-circuit television
CEDAW|Convention on the Elimination of All Forms of Discrimination against Women
CEO|chief executive officer
CERD|International Convention on the Elimination of All Forms of Racial Discrimination
CFC|Combined Forces Command
CFE|Treaty on Conventional Armed Forces in Europe
CFSP|Common Foreign and Security Policy
CIA|Central Intelligence Agency
CIMIC|civil-military cooperation
CITES|Convention on International Trade in Endangered Species of Wild Fauna and Flora
CO2|carbon dioxide
COIN|counterinsurgency
COVID-19|coronavirus disease 2019
CPX|command post exercise
CSCE|Conference on Security and Cooperation in Europe
CSDP|Common Security and Defence Policy
CTBT|Comprehensive Nuclear-Test-Ban Treaty
CWC|Chemical Weapons Convention
DAPA|Defense Acquisition Program Administration
DARPA|Defense Advanced Research Projects Agency
DDR|disarmament, demobilization and reintegration
DMZ|demilitarized zone
DPRK|Democratic People's Republic of Korea
EC|European Commission
ECHR|European Convention on Human Rights
ECOWAS|Economic Community of West African States
EDA|European Defence Agency
EDF|European Defence Fund
EEZ|exclusive economic zone
EMP|electromagnetic pulse
EOD|explosive ordnance disposal
EU|European Union
EUR|euro
EW|electronic warfare
FAO|Food and Agriculture Organization
FBI|Federal Bureau of Investigation
FDI|foreign direct investment
FMS|foreign military sales
FTA|free trade agreement
FTX|field training exercise
FY|fiscal year
G20|Group of Twenty
G7|Group of Seven
G77|Group of 77
G8|Group of Eight
GBP|pound sterling
GCC|Gulf Cooperation Council
GDP|gross domestic product
GNP|gross national product
GNSS|global navigation satellite system
GPS|Global Positioning System
HA/DR|humanitarian assistance and disaster relief
HADR|humanitarian assistance and disaster relief
HIV|human immunodeficiency virus
HIV/AIDS|human immunodeficiency virus and acquired immune deficiency syndrome
HQ|headquarters
HR|human resources
HUMINT|human intelligence
IAEA|International Atomic Energy Agency
ICBM|intercontinental ballistic missile
ICC|International Criminal Court
ICT|information and communications technology
IED|improvised explosive device
ILO|International Labour Organization
IMF|International Monetary Fund
IMO|International Maritime Organization
INF|intermediate-range nuclear forces
INSTRAW|International Research and Training Institute for the Advancement of Women
INTERPOL|International Criminal Police Organization
IOC|initial operational capability
IOM|International Organization for Migration
IP|intellectual property
IPCC|Intergovernmental Panel on Climate Change
ISAF|International Security Assistance Force
ISIL|Islamic State of Iraq and the Levant
ISIS|Islamic State of Iraq and Syria
ISO|International Organization for Standardization
ISR|intelligence, surveillance and reconnaissance
ISTAR|intelligence, surveillance, target acquisition and reconnaissance
IT|information technology
IoT|Internet of Things
JCS|Joint Chiefs of Staff
JPY|Japanese yen
KAMD|Korea Air and Missile Defense
KATUSA|Korean Augmentation to the United States Army
KRW|South Korean won
LCS|littoral combat ship
LNG|liquefied natural gas
M&A|mergers and acquisitions
MANPADS|man-portable air-defence system|man-portable air-defence systems
MCM|mine countermeasures
MDA|maritime domain awareness
MINURSO|United Nations Mission for the Referendum in Western Sahara
MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali
MINUSTAH|United Nations Stabilization Mission in Haiti
MIRV|multiple independently targetable reentry vehicle
MLRS|multiple launch rocket system
MND|Ministry of National Defense
MONUC|United Nations Organization Mission in the Democratic Republic of the Congo
MONUSCO|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
MOU|memorandum of understanding|memoranda of understanding
MRO|maintenance, repair and overhaul
MTCR|Missile Technology Control Regime
MTDP|Mid-Term Defense Program
NATO|North Atlantic Treaty Organization
NBC|nuclear, biological and chemical
NCO|non-commissioned officer
NGO|non-governmental organization
NLL|Northern Limit Line
NORAD|North American Aerospace Defense Command
NPT|Treaty on the Non-Proliferation of Nuclear Weapons
NSC|National Security Council
NSG|Nuclear Suppliers Group
O&M|operations and maintenance
OAS|Organization of American States
ODA|official development assistance
OECD|Organisation for Economic Co-operation and Development
OHCHR|Office of the United Nations High Commissioner for Human Rights
OPCON|operational control
OPCW|Organisation for the Prohibition of Chemical Weapons
OPEC|Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Co-operation in Europe
OSINT|open-source intelligence
OT|operational technology
PESCO|Permanent Structured Cooperation
PIF|Pacific Islands Forum
PKF|peacekeeping force
PKO|peacekeeping operation
PLA|People's Liberation Army
PPP|public-private partnership
PR|public relations
PRC|People's Republic of China
PSI|Proliferation Security Initiative
QDR|Quadrennial Defense Review
R&D|research and development
RAF|Royal Air Force
RCAF|Royal Canadian Air Force
RCN|Royal Canadian Navy
RDT&E|research, development, test and evaluation
RFP|request for proposal
ROC|Republic of China
ROK|Republic of Korea
SACEUR|Supreme Allied Commander Europe
SAM|surface-to-air missile
SAR|search and rescue
SCM|Security Consultative Meeting
SCO|Shanghai Cooperation Organisation
SDF|Self-Defense Forces
SDG|sustainable development goal
SHAPE|Supreme Headquarters Allied Powers Europe
SIGINT|signals intelligence
SLBM|submarine-launched ballistic missile
SLOC|sea line of communication
SME|small and medium-sized enterprise
SOF|special operations forces
SOFA|status of forces agreement
SOP|standard operating procedure
SRBM|short-range ballistic missile
SSBN|nuclear-powered ballistic missile submarine
SSN|nuclear-powered attack submarine
START|Strategic Arms Reduction Treaty
STEM|science, technology, engineering and mathematics
STOVL|short take-off and vertical landing
T&E|test and evaluation
THAAD|Terminal High Altitude Area Defense
TOD|thermal observation device
TPP|Trans-Pacific Partnership
TTP|tactics, techniques and procedures|tactics, techniques and procedures
UAE|United Arab Emirates
UAS|unmanned aerial system
UAV|unmanned aerial vehicle
UGV|unmanned ground vehicle
UK|United Kingdom
UN|United Nations
UN-Women|United Nations Entity for Gender Equality and the Empowerment of Women
UN/CEFACT|United Nations Centre for Trade Facilitation and Electronic Business
UNASUR|Union of South American Nations
UNC|United Nations Command
UNCLOS|United Nations Convention on the Law of the Sea
UNCTAD|United Nations Conference on Trade and Development
UNDP|United Nations Development Programme
UNEP|United Nations Environment Programme
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNFCCC|United Nations Framework Convention on Climate Change
UNFPA|United Nations Population Fund
UNHCR|United Nations High Commissioner for Refugees
UNICEF|United Nations Children's Fund
UNIDO|United Nations Industrial Development Organization
UNIFEM|United Nations Development Fund for Women
UNITAR|United Nations Institute for Training and Research
UNOCI|United Nations Operation in Côte d'Ivoire
UNODC|United Nations Office on Drugs and Crime
UNSC|United Nations Security Council
US|United States
USA|United States of America
USAID|United States Agency for International Development
USD|United States dollar
USFK|United States Forces Korea
USSR|Union of Soviet Socialist Republics
USV|unmanned surface vehicle
UUV|unmanned underwater vehicle
VAT|value added tax
VJTF|Very High Readiness Joint Task Force
VTOL|vertical take-off and landing
WFP|World Food Programme
WHO|World Health Organization
WMD|weapons of mass destruction|weapons of mass destruction
WPS|women, peace and security
WTO|World Trade Organization
a.m.|ante meridiem|ante meridiem
p.m.|post meridiem|post meridiem
`;

export interface GlossaryEntry {
  readonly singular: string;
  readonly plural: string;
}

/** Long forms by short form (singular, capitals as written). */
export const abbreviationGlossary: ReadonlyMap<string, GlossaryEntry> = new Map(
  entries
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', singular = '', plural] = line.split('|');
      return [short, { singular, plural: plural ?? pluralOf(singular) }];
    }),
);

function pluralOf(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(singular) ? singular : `${singular}s`;
}
