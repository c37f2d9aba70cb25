/**
 * Abbreviations that policy and defence papers use without saying what they mean, with their long forms.
 * General knowledge of the genre: each has one reading in papers of this kind, whoever wrote them. Those whose reading depends
 * on the country (MOD of which state, DND, ADF) stand here only where the long form is the same words everywhere.
 * A definition in the document always counts more than this list.
 */
const entries = `
AI|artificial intelligence
AIDS|acquired immune deficiency syndrome
APEC|Asia-Pacific Economic Cooperation
ARF|ASEAN Regional Forum
ASEAN|Association of Southeast Asian Nations
AU|African Union
AWACS|airborne warning and control system
BMD|ballistic missile defense
C2|command and control
C3I|command, control, communications and intelligence
C4I|command, control, communications, computers and intelligence
C4ISR|command, control, communications, computers, intelligence, surveillance and reconnaissance
CBM|confidence-building measure
CBRN|chemical, biological, radiological and nuclear
CEO|chief executive officer
CFC|Combined Forces Command
CIA|Central Intelligence Agency
CO2|carbon dioxide
COIN|counterinsurgency
COVID-19|coronavirus disease 2019
CSCE|Conference on Security and Cooperation in Europe
CSDP|Common Security and Defence Policy
CTBT|Comprehensive Nuclear-Test-Ban Treaty
CWC|Chemical Weapons Convention
DARPA|Defense Advanced Research Projects Agency
DDR|disarmament, demobilization and reintegration
DMZ|demilitarized zone
DPRK|Democratic People's Republic of Korea
EEZ|exclusive economic zone
EU|European Union
EW|electronic warfare
FAO|Food and Agriculture Organization
FBI|Federal Bureau of Investigation
FDI|foreign direct investment
FMS|foreign military sales
FTA|free trade agreement
FY|fiscal year
G20|Group of Twenty
G7|Group of Seven
G8|Group of Eight
GCC|Gulf Cooperation Council
GDP|gross domestic product
GNP|gross national product
GPS|Global Positioning System
HA/DR|humanitarian assistance and disaster relief
HADR|humanitarian assistance and disaster relief
HIV|human immunodeficiency virus
HQ|headquarters
HR|human resources
IAEA|International Atomic Energy Agency
ICBM|intercontinental ballistic missile
ICC|International Criminal Court
ICT|information and communications technology
IED|improvised explosive device
ILO|International Labour Organization
IMF|International Monetary Fund
IMO|International Maritime Organization
INF|intermediate-range nuclear forces
IOC|initial operational capability
IP|intellectual property
ISAF|International Security Assistance Force
ISIL|Islamic State of Iraq and the Levant
ISIS|Islamic State of Iraq and Syria
ISR|intelligence, surveillance and reconnaissance
ISTAR|intelligence, surveillance, target acquisition and reconnaissance
IT|information technology
JCS|Joint Chiefs of Staff
LNG|liquefied natural gas
M&A|mergers and acquisitions
MCM|mine countermeasures
MIRV|multiple independently targetable reentry vehicle
MND|Ministry of National Defense
MOU|memorandum of understanding|memoranda of understanding
MRO|maintenance, repair and overhaul
MTCR|Missile Technology Control Regime
NATO|North Atlantic Treaty Organization
NBC|nuclear, biological and chemical
NCO|non-commissioned officer
NGO|non-governmental organization
NLL|Northern Limit Line
NPT|Treaty on the Non-Proliferation of Nuclear Weapons
NSC|National Security Council
NSG|Nuclear Suppliers Group
O&M|operations and maintenance
ODA|official development assistance
OECD|Organisation for Economic Co-operation and Development
OPCW|Organisation for the Prohibition of Chemical Weapons
OSCE|Organization for Security and Co-operation in Europe
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
RDT&E|research, development, test and evaluation
RFP|request for proposal
RMA|revolution in military affairs
ROC|Republic of China
ROK|Republic of Korea
SAM|surface-to-air missile
SAR|search and rescue
SCM|Security Consultative Meeting
SCO|Shanghai Cooperation Organisation
SDG|sustainable development goal
SLBM|submarine-launched ballistic missile
SLOC|sea line of communication
SME|small and medium-sized enterprise
SOF|special operations forces
SOFA|status of forces agreement
SOP|standard operating procedure
SRBM|short-range ballistic missile
START|Strategic Arms Reduction Treaty
STEM|science, technology, engineering and mathematics
T&E|test and evaluation
THAAD|Terminal High Altitude Area Defense
TPP|Trans-Pacific Partnership
UAE|United Arab Emirates
UAS|unmanned aerial system
UAV|unmanned aerial vehicle
UK|United Kingdom
UN|United Nations
UNC|United Nations Command
UNCLOS|United Nations Convention on the Law of the Sea
UNDP|United Nations Development Programme
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNHCR|United Nations High Commissioner for Refugees
UNICEF|United Nations Children's Fund
UNSC|United Nations Security Council
US|United States
USA|United States of America
USAID|United States Agency for International Development
USFK|United States Forces Korea
USSR|Union of Soviet Socialist Republics
VAT|value added tax
WFP|World Food Programme
WHO|World Health Organization
WMD|weapon of mass destruction|weapons of mass destruction
WTO|World Trade Organization
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
