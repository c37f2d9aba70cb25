/**
 * Measures whose names hold no head noun, so that only knowing them tells. Own list, from the public lists of programmes of the
 * European Commission (budgets of 2014-2020 and 2021-2027), the governments of Australia, Britain, Canada, India, Ireland,
 * New Zealand, Singapore and the United States. Names that are also plain words in capitals ("Right Start") are left out.
 */
export const knownPrograms: readonly string[] = `
Horizon Europe|Horizon 2020|Erasmus+|InvestEU|NextGenerationEU|REPowerEU|EU4Health|Creative Europe|Next Generation EU|Recovery and Resilience Facility|Connecting Europe Facility|Digital Europe|Interreg|Global Europe
Sure Start|Healthy Start|Help to Buy|Right to Buy|Access to Work|Start Up Loans|Teach First|Troubled Families|Best Start Foods|Flying Start
Head Start|Early Head Start|Job Corps|AmeriCorps|Medicaid|Feed the Future|Power Africa|Prosper Africa|Operation Warp Speed|Build America Buy America
JobKeeper|JobSeeker|JobActive|HomeBuilder|Closing the Gap|KiwiSaver|KiwiBuild|Working for Families|Housing First
Ayushman Bharat|Swachh Bharat|Make in India|Digital India|Skill India|Startup India|Stand-Up India|Beti Bachao Beti Padhao
SkillsFuture|MediShield Life|Housing for All|Rebuilding Ireland|Sláintecare|Made in China 2025|Society 5.0|Saudi Vision 2030
`
  .trim()
  .split(/[|\n]/);
