/**
 * Hyphenated forms of the genre with their rivals, commonest first: counted in 443 intact English documents (defence
 * white papers, strategies and plans); forms with fewer than eight uses are left out.
 *
 * An entry is `form:hyphenated:closed:open`: how often it is written with the hyphen, as one word, and as two.
 */
export const compounds = `
long-term:2021:81:533 co-operation:1334:14880:0 asia-pacific:832:27:129 decision-making:830:72:215
euro-atlantic:786:95:10 japan-u:657:1:3 indo-pacific:646:26:3 self-defense:619:21:31 non-military:609:57:8
non-state:603:32:2 all-out:602:20:4 large-scale:571:26:119 long-range:506:29:137 non-proliferation:488:231:1
counter-terrorism:475:189:130 civil-military:384:31:19 rok-us:379:2:0 non-governmental:330:66:6 well-being:329:145:46
rules-based:322:9:1 build-up:321:527:193 through-life:317:0:33 so-called:303:13:19 short-term:285:9:233
self-reliant:284:18:1 cross-border:270:35:18 high-level:268:14:547 co-ordination:260:2714:0 anti-submarine:256:28:10
high-tech:255:11:9 socio-economic:250:56:2 self-defence:239:15:23 ex-servicemen:238:26:1 fire-fighting:234:170:43
cross-strait:221:10:1 anti-terrorism:214:24:1 non-commissioned:214:85:14 mid-term:212:14:4 dual-use:207:9:46
medium-term:200:5:158 like-minded:198:25:2 multi-role:191:44:6 anti-ship:189:8:0 high-quality:189:9:148
non-traditional:187:10:0 in-service:185:5:201 inter-korean:185:3:0 self-reliance:173:9:16
confidence-building:172:9:158 defense-related:167:9:20 whole-of-government:167:0:0 full-time:161:9:21
man-made:158:49:3 cost-effective:154:14:49 wide-ranging:149:9:16 part-time:143:8:15 surface-to-air:143:0:0
real-time:139:4:105 air-to-air:138:0:0 commander-in-chief:138:0:0 above-mentioned:137:57:45 cyber-attacks:136:174:347
political-military:131:8:3 post-conflict:130:12:12 inter-ministerial:128:69:1 state-of-the-art:127:0:0
anti-corruption:126:18:5 five-year:124:8:51 sub-saharan:124:9:3 peace-keeping:123:1305:66 timor-leste:121:1:27
anti-tank:120:17:14 know-how:120:19:17 day-to-day:119:0:0 south-eastern:119:85:60 up-to-date:118:0:0
full-scale:116:7:17 in-depth:116:9:41 south-east:114:718:198 multi-domain:113:18:1 inter-agency:112:236:2
stand-off:112:57:3 non-nuclear:111:17:0 cutting-edge:109:9:31 self-protection:109:10:23 al-qaeda:108:3:81
south-north:108:0:0 anti-aircraft:107:29:2 follow-up:104:3:44 longer-term:104:4:179 long-standing:103:94:13
inter-state:102:89:3 nato-led:102:2:19 on-going:102:956:4 working-level:101:4:23 short-range:100:3:38
right-wing:98:6:2 ground-based:97:5:32 land-based:95:2:21 non-conventional:93:13:6 space-based:92:15:6
self-propelled:90:7:10 co-ordinate:89:582:0 security-related:88:10:62 anti-piracy:87:8:3 twenty-first:87:4:1
high-intensity:85:7:39 post-cold:85:4:15 public-private:85:6:14 far-reaching:83:7:3 six-party:83:1:1
fire-fighters:82:74:2 military-political:82:5:18 co-ordinated:80:1035:0 decision-makers:79:10:56
anti-personnel:78:11:0 multi-purpose:78:72:3 well-trained:78:2:42 sub-regional:75:20:3 high-risk:73:4:38
medium-range:73:3:90 tri-service:73:6:5 self-government:72:9:2 defence-related:71:4:41 in-house:71:7:8
anti-armour:70:0:1 co-financing:70:5:0 left-wing:70:5:12 cross-government:69:7:1 cost-effectiveness:68:5:24
life-cycle:67:45:203 medium-sized:67:4:12 next-generation:67:3:139 politico-military:67:2:0
capacity-building:66:5:293 inter-service:66:13:19 intra-state:66:23:2 long-distance:66:4:19 on-site:66:6:8
world-class:66:6:24 high-speed:65:3:37 state-owned:65:5:5 win-win:65:3:7 anti-terrorist:64:31:1 e-mail:64:40:0
stand-by:64:121:14 admm-plus:63:0:6 forward-looking:63:1:7 multi-dimensional:63:98:1 cross-cutting:61:9:6
state-sponsored:61:5:6 military-civilian:59:2:10 all-people:58:2:42 co-chaired:58:3:1 eu-led:58:5:11
people-to-people:58:0:0 nuclear-powered:57:6:25 post-war:57:29:9 fixed-wing:56:3:80 multi-layered:56:35:2
sub-systems:56:118:3 anti-air:55:0:3 counter-intelligence:55:143:6 cross-domain:55:3:1 civilian-military:54:6:2
geo-strategic:54:150:2 inter-institutional:54:15:0 co-operate:53:642:0 follow-on:53:1:7 well-equipped:53:3:25
socio-political:52:4:2 trans-national:52:879:1 combat-ready:51:2:26 multi-year:51:8:0 vice-minister:51:2:35
well-functioning:51:2:2 in-country:50:1:9 multi-national:50:1141:3 self-sufficiency:50:4:2 whole-of-life:50:0:0
co-funding:49:0:0 all-round:48:2:17 early-warning:48:3:561 new-generation:48:3:138 policy-making:48:35:31
ten-year:48:1:22 anti-access:47:2:1 future-oriented:47:3:25 high-end:47:1:62 military-technical:47:7:37
multi-functional:47:44:0 north-south:47:3:2 broad-based:46:6:3 counter-proliferation:46:13:13 full-fledged:46:8:0
high-performance:46:1:48 near-term:46:3:33 non-combat:46:2:3 air-to-surface:45:0:0 counter-piracy:45:3:10
east-west:45:5:2 peace-time:45:1308:96 sub-surface:45:17:0 call-up:44:3:10 co-ordinating:44:509:0
counter-terrorist:44:20:10 high-ranking:44:7:8 military-to-military:44:0:0 network-enabled:44:6:20
non-strategic:44:3:0 secretary-general:44:3:169 counter-insurgency:43:16:36 ex-gratia:43:3:0
inter-governmental:43:71:4 law-enforcement:42:2:733 nato-russia:42:4:0 un-led:42:2:9 live-fire:41:0:16
small-scale:41:3:29 air-defense:40:5:679 anti-surface:40:2:1 co-existence:40:117:0 knowledge-based:40:2:5
non-lethal:40:2:0 two-year:40:2:8 air-to-ground:39:0:0 awareness-raising:39:0:33 mid-life:39:14:3 anti-drug:38:2:5
case-by-case:38:0:0 general-purpose:38:4:60 off-shore:38:492:4 three-year:38:1:15 bosnia-herzegovina:37:5:0
civil-mil:37:0:0 co-ordinates:37:153:0 force-on-force:37:0:0 gender-based:37:1:6 intermediate-range:37:1:9
burden-sharing:36:17:42 man-portable:36:10:6 pro-active:36:305:0 sea-based:36:1:4 submarine-launched:36:6:3
anti-landing:35:2:0 anti-missile:35:8:0 building-up:35:0:151 jong-il:35:0:9 off-the-shelf:35:0:0 on-line:35:600:6
one-off:35:5:1 self-determination:35:5:1 surface-to-surface:35:0:0 whole-of-society:35:0:0 forward-deployed:34:2:41
high-technology:34:2:105 nation-wide:34:187:0 new-type:34:2:60 non-profit:34:2:0 self-contained:34:1:1
ever-changing:33:4:4 life-long:33:50:2 member-states:33:1:1383 military-economic:33:3:2 multi-faceted:33:82:0
nagorno-karabakh:33:2:26 non-government:33:6:4 trade-offs:33:4:1 war-time:33:943:32 whole-of-nation:33:0:0
asian-pacific:32:0:29 close-in:32:0:4 co-operative:32:839:0 inter-sessional:32:15:0 non-technical:32:5:1
post-crisis:32:2:1 smaller-scale:32:4:5 two-way:32:1:1 director-general:31:0:146 disaster-relief:31:1:1102
eu-nato:31:0:2 four-year:31:2:5 multi-annual:31:15:2 multi-lateral:31:1776:0 nuclear-armed:31:0:3 one-third:31:1:26
peace-loving:31:4:0 precision-guided:31:0:22 re-employment:31:30:0 self-sufficient:31:4:0 air-defence:30:2:839
all-weather:30:0:22 defense-oriented:30:2:0 step-by-step:30:0:0 three-dimensional:30:3:6 top-level:30:1:10
ad-hoc:29:9:122 air-launched:29:3:5 multi-agency:29:4:3 non-nato:29:0:0 one-year:29:0:146 pre-emptive:29:36:0
risk-based:29:0:2 rok-japan:29:0:0 all-volunteer:28:3:3 anti-epidemic:28:2:0 anti-satellite:28:5:0
cross-sectoral:28:5:0 geo-political:28:476:1 government-wide:28:1:0 hand-in-hand:28:0:0 military-strategic:28:3:151
mk-ii:28:2:9 non-compliance:28:2:0 present-day:28:1:18 shangri-la:28:1:3 strategic-level:28:0:149
world-leading:28:3:4 anti-ballistic:27:4:1 cease-fire:27:73:6 crisis-management:27:4:1887 electro-magnetic:27:283:1
front-line:27:89:84 government-to-government:27:0:0 high-value:27:0:42 long-lasting:27:2:8 military-related:27:2:4
no-fly:27:1:3 on-call:27:0:10 peace-building:27:64:40 security-building:27:2:56 bi-national:26:6:0 break-up:26:7:11
combat-capable:26:1:16 counter-air:26:2:24 grass-roots:26:17:0 ground-to-air:26:0:0 host-nation:26:1:223
inter-ethnic:26:20:0 low-intensity:26:2:64 network-centric:26:6:33 non-combatant:26:12:2 non-member:26:2:0
rank-and-file:26:0:0 sub-committee:26:31:1 two-thirds:26:2:12 us-japan:26:1:0 ever-increasing:25:2:24
first-ever:25:0:43 full-spectrum:25:1:185 inter-departmental:25:56:2 non-eu:25:0:0 non-operational:25:1:2
nuclear-weapon-free:25:0:0 phase-i:25:0:10 set-up:25:37:916 carrier-based:24:1:1 cyber-crime:24:272:126
far-right:24:0:5 non-permanent:24:2:0 on-the-job:24:0:0 roll-out:24:12:8 self-governing:24:1:1 socio-cultural:24:3:0
start-ups:24:7:4 top-down:24:1:7 trans-atlantic:24:493:1 well-defined:24:0:7 anti-armor:23:2:0 anti-smuggling:23:1:0
community-based:23:1:11 cyber-security:23:827:2382 fifth-generation:23:0:16 hi-tech:23:0:0 in-flight:23:2:11
inter-american:23:5:0 jong-un:23:0:1 mid-range:23:1:1 non-defence:23:4:0 north-west:23:29:12 phase-ii:23:0:7
pre-commission:23:4:0 rok-china:23:1:0 rok-russia:23:1:0 special-purpose:23:1:22 test-firing:23:1:11
bi-annually:22:5:0 cyber-attack:22:25:83 first-aid:22:1:117 india-pakistan:22:0:0 intelligence-gathering:22:2:94
lead-in:22:0:89 north-atlantic:22:2:626 north-east:22:218:61 one-day:22:0:24 self-discipline:22:1:0
value-added:22:1:17 about-us:21:2:15 anti-radiation:21:2:0 cyber-space:21:1488:141 drug-related:21:0:11
high-altitude:21:2:79 information-gathering:21:2:92 military-off-the-shelf:21:0:0 mk-i:21:42:1 non-aligned:21:4:2
non-pay:21:0:0 para-military:21:100:39 post-soviet:21:0:0 re-established:21:9:0 ship-based:21:0:0 shore-based:21:1:6
state-based:21:1:14 sub-units:21:29:6 well-coordinated:21:3:5 anti-government:20:6:0 call-out:20:0:3 canada-u:20:2:0
combined-arms:20:1:80 ex-combatants:20:1:1 information-sharing:20:2:263 japan-china:20:0:1 macro-economic:20:68:4
market-oriented:20:1:0 personnel-related:20:1:4 scientific-technological:20:1:0 search-and-rescue:20:0:0
sub-total:20:78:6 think-tanks:20:18:71 war-fighting:20:377:38 well-established:20:2:20 well-rounded:20:3:0
would-be:20:0:1177 civilian-led:19:0:0 co-chair:19:2:0 cross-departmental:19:5:0 cross-servicing:19:1:1
cyber-defence:19:6:308 e-learning:19:2:0 fixed-term:19:1:2 longer-range:19:0:18 low-level:19:0:128
meeting-plus:19:1:27 mid-course:19:4:0 mission-specific:19:6:0 multi-level:19:5:1 north-eastern:19:21:16
peace-support:19:2:525 post-disaster:19:0:0 rock-solid:19:3:1 self-employment:19:5:8 state-led:19:0:1
sub-region:19:2:0 surface-to-ship:19:0:0 trans-border:19:27:0 al-qaida:18:2:10 all-terrain:18:0:5 chung-shan:18:27:20
clear-cut:18:0:1 company-level:18:1:23 court-martial:18:0:29 cyber-related:18:1:7 e-government:18:9:1
e-procurement:18:0:0 game-changing:18:1:0 heavy-lift:18:0:29 human-induced:18:0:9 in-place:18:1:530
intelligence-related:18:0:4 japan-rok:18:0:1 low-cost:18:0:20 multi-pronged:18:3:0 multi-sectoral:18:2:2
national-level:18:1:335 non-democratic:18:2:1 non-public:18:2:0 non-upsc:18:3:0 non-violent:18:7:0 off-duty:18:1:17
pan-european:18:2:0 phase-in:18:0:29 plan-programme:18:0:0 pre-deployment:18:4:0 pre-eminent:18:20:0
re-engineering:18:25:0 vice-president:18:0:38 x-band:18:0:4 active-duty:17:0:154 aegis-equipped:17:0:0
audio-visual:17:10:0 back-up:17:66:10 bottom-up:17:0:6 co-hosted:17:2:0 fire-fighter:17:11:2 four-party:17:2:8
grey-zone:17:1:33 information-driven:17:2:1 inter-operability:17:1190:0 low-altitude:17:1:19 low-carbon:17:1:9
nato-eu:17:1:1 non-aggression:17:30:2 non-existent:17:7:1 non-intervention:17:1:0 on-board:17:106:86
re-designated:17:5:0 re-organisation:17:187:0 self-confidence:17:0:6 six-month:17:2:3 tri-services:17:2:7
us-led:17:1:1 well-known:17:0:10 world-wide:17:454:5 all-dimensional:16:2:0 attorney-general:16:0:41 built-up:16:0:58
capabilities-based:16:0:28 clean-up:16:13:12 co-located:16:2:0 dae-jung:16:1:0 de-escalation:16:1:0
extra-regional:16:3:1 high-readiness:16:3:194 india-china:16:1:2 japan-russia:16:2:0 land-attack:16:1:15
military-industrial:16:0:27 non-interference:16:10:0 non-kinetic:16:1:0 non-nuclear-weapon:16:0:0
norwegian-russian:16:2:0 nuclear-free:16:3:7 one-time:16:0:42 open-door:16:2:13 opening-up:16:1:35
peace-making:16:31:5 post-graduate:16:45:18 pre-positioned:16:28:0 satellite-based:16:0:4 take-off:16:22:5
value-based:16:0:0 web-based:16:1:4 well-informed:16:0:9 all-encompassing:15:3:3 asean-led:15:0:0
brigade-level:15:0:39 command-staff:15:0:29 commercial-off-the-shelf:15:0:0 communication-information:15:1:6
counter-measures:15:266:26 de-escalate:15:1:0 de-mining:15:96:0 dual-purpose:15:3:9 enterprise-wide:15:0:2
free-market:15:1:69 good-neighborly:15:0:15 gray-zone:15:1:39 higher-level:15:1:111 japan-australia:15:1:2
leading-edge:15:1:27 long-endurance:15:0:12 money-laundering:15:3:188 multi-disciplinary:15:29:0 multi-polar:15:80:1
nation-building:15:1:32 nation-state:15:0:14 out-turned:15:0:1 private-sector:15:0:916 re-emergence:15:10:0
short-notice:15:0:119 south-west:15:138:25 space-related:15:2:3 state-level:15:1:36 task-oriented:15:1:6
technology-based:15:1:14 well-developed:15:1:3 aero-medical:14:22:3 al-shabaab:14:0:9 anti-airborne:14:2:2
anti-blockade:14:2:0 co-ordinator:14:83:0 corps-level:14:1:27 data-driven:14:0:0 enterprise-level:14:0:2
ever-growing:14:2:5 ex-service:14:1:1 government-directed:14:0:7 greek-turkish:14:0:0 high-priority:14:0:144
horizon-scanning:14:2:16 missile-related:14:0:1 modern-day:14:0:8 moo-hyun:14:1:0 multi-mission:14:0:2
non-alignment:14:0:0 normative-legal:14:0:8 nuclear-weapon:14:12:114 person-times:14:0:6 political-strategic:14:2:3
portuguese-speaking:14:1:2 pre-empt:14:16:0 pro-russian:14:0:0 problem-solving:14:0:21 second-generation:14:4:7
self-help:14:0:4 short-listed:14:5:9 strategy-led:14:0:0 trade-off:14:0:0 uk-france:14:2:1 us-north:14:0:1
area-denial:13:1:37 brigade-sized:13:0:0 by-laws:13:24:9 c-in-c:13:9:0 call-ups:13:1:0 capability-based:13:0:31
china-india:13:0:1 chung-cheng:13:1:11 co-location:13:0:0 computer-assisted:13:2:6 cut-off:13:15:34 e-commerce:13:0:0
end-to-end:13:0:0 environment-friendly:13:1:2 franco-german:13:2:0 hard-line:13:1:0 high-caliber:13:0:0
home-grown:13:5:0 inter-related:13:61:0 iran-iraq:13:0:1 isg-cbms:13:0:0 israeli-palestinian:13:1:0 low-income:13:0:3
market-based:13:4:0 multi-party:13:5:1 nation-states:13:1:24 net-centric:13:9:3 non-allied:13:0:0 non-european:13:1:0
non-staple:13:1:0 off-road:13:0:4 pre-accession:13:1:0 re-establishing:13:6:0 re-establishment:13:14:0
sea-lanes:13:1:87 self-sustaining:13:4:4 social-economic:13:4:0 spin-off:13:1:0 sub-system:13:102:1
supply-chain:13:0:210 system-wide:13:1:0 think-tank:13:3:27 two-day:13:0:2 un-mandated:13:0:12 well-managed:13:0:15
air-ground:12:2:5 all-domain:12:0:2 anti-mine:12:0:1 australia-united:12:0:1 ballistic-missile:12:1:509
battalion-level:12:0:31 bmp-ii:12:2:0 china-asean:12:1:0 co-operating:12:253:0 conflict-affected:12:1:6
counter-measure:12:67:21 division-level:12:4:22 eco-friendly:12:0:1 future-proof:12:3:2 goal-oriented:12:1:0
good-neighborliness:12:1:12 government-level:12:0:32 hands-on:12:0:5 high-power:12:1:8 indo-china:12:13:0
indo-us:12:0:1 inter-services:12:3:6 intra-regional:12:3:0 japan-india:12:0:0 kilo-class:12:1:4
medium-altitude:12:2:7 military-medical:12:0:190 nato-ukraine:12:0:0 next-of-kin:12:0:0 non-assigned:12:0:0
non-core:12:0:0 one-china:12:1:47 policy-implementation:12:1:97 project-related:12:0:1 re-establish:12:12:0
result-oriented:12:0:1 russian-made:12:0:1 senior-level:12:0:9 six-year:12:0:0 step-up:12:0:78 sub-strategies:12:1:0
vice-ministerial:12:1:2 well-prepared:12:1:13 whole-of:12:9:214 wide-area:12:0:39 worn-out:12:0:4 ab-initio:11:0:0
adriatic-ionian:11:0:2 battle-winning:11:0:0 bi-lateral:11:2784:0 combat-readiness:11:3:443 computer-aided:11:0:3
cost-benefit:11:0:3 cost-effectively:11:1:2 cyber-threats:11:31:252 dfsw-a:11:0:0 drug-trafficking:11:1:251
e-services:11:1:0 fast-changing:11:2:9 fire-support:11:1:158 fit-for-purpose:11:0:0 high-precision:11:0:10
inspector-general:11:1:28 inter-regional:11:12:0 law-abiding:11:2:5 life-of-type:11:0:0 material-technical:11:1:1
military-use:11:0:62 multi-ethnic:11:10:0 multi-stakeholder:11:2:0 no-first-use:11:0:0 non-classified:11:0:0
non-combatants:11:12:0 non-essential:11:1:0 non-partisan:11:0:0 non-use:11:1:0 nuclear-test-ban:11:0:0
on-island:11:0:4 outward-looking:11:0:1 peace-enforcement:11:1:59 political-security:11:1:37 pre-condition:11:119:0
pre-retirement:11:0:0 rapid-reaction:11:1:208 re-evaluated:11:1:0 round-the-clock:11:0:0 rule-based:11:0:0
self-development:11:3:0 self-infliction:11:2:0 start-up:11:11:5 teng-hui:11:0:0 third-party:11:0:45
well-balanced:11:0:3 well-designed:11:0:1 air-sea:10:0:1 al-qa:10:0:11 all-arms:10:1:48 all-source:10:0:3
anti-social:10:3:1 arab-israeli:10:0:1 at-risk:10:2:174 baku-tbilisi-ceyhan:10:0:0 clear-eyed:10:0:0
cost-sharing:10:1:32 counter-landing:10:1:1 crisis-response:10:0:266 cross-theater:10:1:0 cyber-enabled:10:2:3
defence-wide:10:0:2 department-wise:10:0:0 down-sizing:10:86:1 fire-control:10:2:62 first-class:10:1:17
high-wage:10:0:2 highly-skilled:10:1:52 in-theater:10:0:6 intra-ministerial:10:0:0 japan-north:10:1:1
low-risk:10:0:23 multi-tier:10:0:0 multi-tiered:10:0:0 muster-call:10:0:4 network-based:10:2:34 non-article:10:0:0
non-commercial:10:1:0 non-confidential:10:0:0 non-confrontational:10:0:0 non-discrimination:10:0:0
non-material:10:0:0 non-physical:10:1:0 non-political:10:0:0 nuclear-related:10:0:3 on-the-spot:10:0:0
pre-final:10:1:0 pro-actively:10:234:1 re-entry:10:1:0 re-examine:10:7:0 re-integration:10:112:0
saber-rattling:10:0:8 scud-b:10:0:7 security-intelligence:10:0:29 stand-alone:10:5:10 state-to-state:10:0:0
stateof-the-art:10:0:0 states-led:10:0:8 sub-continent:10:11:0 sub-programme:10:1:0 surfaceto-air:10:0:0
test-fired:10:1:11 three-stage:10:2:1 three-step:10:0:4 trans-boundary:10:47:2 trans-theater:10:0:0 two-stage:10:0:5
under-represented:10:3:0 up-gradation:10:40:3 us-china:10:2:0 vis-a-vis:10:0:0 visa-free:10:1:0 well-resourced:10:0:3
worst-case:10:0:11 across-the-board:9:0:0 air-land:9:2:2 ante-date:9:3:0 anti-pandemic:9:0:0 anti-terror:9:1:0
china-russia:9:0:0 ching-kuo:9:7:1 co-design:9:0:0 co-operates:9:102:0 co-prosperity:9:10:0 co-sponsored:9:5:0
conventionally-armed:9:0:8 counter-fire:9:1:2 counter-space:9:4:4 counter-strike:9:55:1 country-specific:9:1:1
directorate-general:9:0:158 disaster-stricken:9:4:0 economic-financial:9:2:0 effects-based:9:1:3 fine-tune:9:7:0
first-rate:9:0:1 foreign-policy:9:2:1074 frequency-hopping:9:0:1 fully-fledged:9:1:8 geo-economic:9:11:0
ground-breaking:9:15:0 guided-missile:9:0:104 high-capacity:9:1:15 high-profile:9:1:7 human-made:9:1:1
ice-breaking:9:1:2 in-chief:9:5:30 india-japan:9:0:0 india-russia:9:1:4 india-us:9:1:1 joined-up:9:0:8
large-sized:9:0:0 lead-time:9:0:13 life-threatening:9:1:2 light-water:9:2:7 low-lying:9:0:2 medium-scale:9:0:17
military-first:9:0:7 mission-oriented:9:2:1 nato-georgia:9:0:0 non-communicable:9:1:0 non-linear:9:2:0
non-living:9:0:0 non-members:9:0:0 non-renewable:9:2:0 non-tech:9:1:4 of-the-art:9:0:0 on-duty:9:0:68
open-ended:9:0:0 open-source:9:1:20 opt-out:9:0:4 out-of-area:9:0:0 pla-wide:9:1:0 pre-assignment:9:0:0
pre-positioning:9:30:0 pro-western:9:3:0 re-emerging:9:1:0 re-structuring:9:544:0 rok-australia:9:0:0
sea-level:9:0:30 sector-specific:9:2:1 self-certification:9:1:5 self-interest:9:1:1 single-service:9:1:36
small-sized:9:0:0 ss-n:9:22:0 state-of-theart:9:0:0 sub-regions:9:3:2 technical-technological:9:2:0
technology-intensive:9:4:8 time-consuming:9:1:6 time-phased:9:0:1 top-notch:9:0:1 trans-pacific:9:0:2 uk-based:9:0:1
uk-led:9:0:2 wan-an:9:7:11 well-governed:9:0:0 work-life:9:0:1 age-old:8:1:1 agni-i:8:0:2 air-space:8:712:254
anti-communist:8:0:0 anti-pollution:8:2:0 battalion-size:8:0:3 battalion-sized:8:0:0 built-in:8:1:62
china-africa:8:0:1 climate-related:8:2:0 combat-oriented:8:1:0 command-and-control:8:0:0 commanders-in-chief:8:0:0
conflict-prone:8:0:2 counter-mine:8:6:4 cross-functional:8:0:0 cross-straits:8:0:0 deep-rooted:8:3:1
diesel-electric:8:1:2 e-call:8:13:0 e-mails:8:8:0 e-tendering:8:0:0 end-state:8:8:44 energy-efficient:8:0:4
ethiopia-eritrea:8:0:0 europe-wide:8:0:0 evidence-based:8:2:1 far-left:8:0:2 fast-growing:8:2:3 four-point:8:0:0
fourth-generation:8:1:6 global-scale:8:0:54 government-owned:8:0:5 high-performing:8:1:3 highest-level:8:0:102
information-related:8:2:32 intelligence-sharing:8:2:71 inter-sectoral:8:18:0 iraq-kuwait:8:0:0 job-seeking:8:0:3
kdx-ii:8:0:2 knox-class:8:0:1 konkurs-m:8:0:0 low-speed:8:0:2 marxist-leninist:8:1:0 middle-income:8:1:5
mine-clearing:8:0:17 much-needed:8:1:10 multi-cultural:8:20:0 multi-directional:8:2:0 multi-function:8:10:0
non-albanian:8:0:0 non-executive:8:0:1 non-executives:8:0:2 non-international:8:0:0 non-peaceful:8:0:0
nordic-baltic:8:0:1 north-western:8:28:1 off-hours:8:0:1 off-set:8:136:0 one-sided:8:0:0 over-the-horizon:8:0:0
phasing-in:8:0:12 pre-conflict:8:0:0 pre-induction:8:3:6 pre-requisite:8:220:0 pre-war:8:0:0 rapid-response:8:0:187
raw-materials:8:0:228 re-armament:8:50:0 re-engage:8:2:0 real-life:8:0:16 real-world:8:0:8 remote-controlled:8:0:9
roll-on:8:0:9 scientific-research:8:2:158 scientific-technical:8:0:1 sea-bed:8:52:5 second-largest:8:2:43
self-defensive:8:1:0 self-manufacturing:8:0:0 self-production:8:1:1 self-radicalised:8:0:1 self-respect:8:0:0
short-to-medium:8:0:0 shoulder-launched:8:0:2 sovremenny-class:8:0:2 spill-over:8:29:17 state-centered:8:0:0
state-of:8:10:961 state-run:8:0:0 step-change:8:0:10 sub-committees:8:18:1 sub-registry:8:0:0 surface-launched:8:0:0
tailor-made:8:2:4 the-art:8:9:68 three-level:8:0:0 topol-m:8:0:0 trans-regional:8:10:0 twenty-four:8:1:1
two-pronged:8:0:0 two-state:8:0:4 war-like:8:6:7 well-organized:8:3:3 whole-of-defence:8:0:0 whole-ofgovernment:8:0:0
za-re:8:8:0
`;
