/**
 * Words of the genre with their counts, commonest first: counted in 443 intact English documents (defence white papers,
 * strategies and plans, 7.8 million words). Words that stand in fewer than three documents or fewer than five times are
 * left out, and so is everything that was counted in damaged documents.
 *
 * An entry is `word.documents.lower.title.upper` with base-36 numbers (trailing zeros left out): in how many documents
 * the word stands, and how often it is written in lower case, with a capital and in capitals inside a line.
 */
export const wordFrequencies = `
the.c3.agpp.13y6.1fs and.c4.7j6q.1no.1fg of.c5.7dqm.1vw.1wv to.c6.4fjx.3ls.8j in.c7.3j1u.bzr.fs a.c7.232y.607
for.c7.1q06.29j.bu is.c4.1c9t.1q.1s as.c6.13yh.2hd.3b with.c1.151f.11e.24 security.bz.tye.7w8.pf on.c4.11zg.14w.48
will.bx.127t.y.q defence.9c.gc4.ho1.12c be.c3.xs8.30.18 by.c4.tlt.sd.2k that.c1.txf.bj.6 military.bp.mw9.5jg.8c
are.c1.s2h.19.d national.bz.fgk.87p.kc forces.bg.a90.dft.bh this.bx.crl.7em.q our.a4.hq0.1mc.25 its.bz.ivm.jc.q
has.bs.i9k.i.2 it.by.b9f.6cd.cg an.c6.gxw.10i.2g from.bz.gcz.ip.12 at.c4.f63.1ik.16 international.bx.dfp.20t.4t
defense.4y.9fw.761.54 have.bu.fac.1d.6 which.bz.egd.u development.c1.bgp.28i.6j armed.b3.3xq.9yk.7v also.bu.drs.em.1
we.8t.7zw.50a.s or.by.dr2.13.15 support.bu.az8.1xi.1w other.bz.c3k.rw.33 their.bv.cp6.b4.8 de.4q.bm7.3e.ab
capabilities.b3.acd.vj.2b new.bt.94c.2hm.2d system.bn.97z.2ad.3c operations.bh.9nm.1cp.2w training.b8.8s2.25z.4b
force.ba.60v.56j.3j all.c1.a2a.130.10 cooperation.ax.8mn.1lj.3f policy.bq.7uw.2dd.9u government.bl.42f.5rh.2v
strategic.bp.7cu.1zb.a3 was.9l.9lz.5.3 been.b1.96w.3.1 these.bq.65m.2iu such.bs.832.mh not.bw.8nq.65.8
states.b8.3sl.4r0.p through.bp.7lt.jh.9 countries.b9.7yj.c1.f state.b9.60w.2j0.2k economic.be.78n.ym.16
air.ac.4gz.3vc.7m information.bl.6pv.1bw.1e more.bt.80j.br.i capability.ai.6h4.1cd.2s well.bs.8bo.1h.7 s.9c.39x.56r
republic.7z.15.7jv.8m personnel.af.6fi.10l.18 management.bc.5i3.1qb.34 including.bn.75i.1n service.ah.4j0.2nc.2d
activities.bm.6gn.jd.1t level.bk.5sz.19e.12 nato.8y.6.x.6rf threats.bg.6dz.cy.2k can.be.6yd.m.4 image.4j.6kl.l4
between.bo.6ew.40.h systems.b7.5k6.vo.j order.bn.6ht.5f.7 png.1s.6cm.k0.9 must.av.6d6.5.3 resources.bo.5lt.gx.1h
out.b7.67e.5m.7 o.3q.5av.zo joint.at.3x9.28y.r strategy.b7.2nh.37f.98 protection.b7.4h2.1ct.2p
environment.bl.4x5.n6.4j into.bt.5zw.e.b were.85.5uc.7.7 based.bq.54g.kf.e control.bj.4rn.114.17 public.ao.4nx.11i.13
use.bq.5m7.8x.9 regional.bf.4ra.to.14 equipment.ac.502.ht.q within.bn.576.az.7 e.96.4m6.s2 they.b4.3x7.1l9
services.b3.40x.19n.1n under.bc.4n1.ha.3 ministry.8e.5u.4xf.4c united.ab.4f.55x.f operational.ak.4k2.jy.12
units.93.4tx.jl.q future.b1.4j1.kw.3n against.bg.4x5.5e.1y ensure.bb.51n.50.4 areas.b8.4z7.99.h important.b9.4xu.46.b
interests.b0.4ub.61.1s command.94.2qc.2d1.z political.an.4pn.cw.p peace.aq.48t.vd.1g may.av.3x9.1bb.2
european.96.8.4wn.v global.as.4ak.mt.11 cyber.7q.3ww.xu.2f region.ai.4jj.e1.l japan.4i.0.4y4.j foreign.b4.3fp.1es.2t
part.bj.4al.ec.2f time.bm.4s4.4k.7 over.ap.4es.dc.1 one.b8.43w.ko.1o continue.b1.4n8.2i n.4j.48w.mv
provide.be.4m5.3y.5 weapons.ae.3z5.n0.b efforts.ao.4ce.bp.9 measures.b5.425.hj.l should.an.4ju.3i eu.7u.u.c.4q7
combat.9y.3xh.ph.j up.ao.4n9.40.h civil.ah.3cn.15r.1g work.ag.4cz.8a.4 people.a7.43r.bo.2g nuclear.8s.3ss.n4.c
world.af.3rk.pz.1c both.bl.462.a9 law.am.35b.1fd.i high.b3.3hz.yc.m u.44.63.4e0 but.b4.3wy.jg.8
technology.ae.3c0.vk.1e no.b0.34m.17h.11 there.aw.2rz.18e.3 planning.ay.3es.td.15 country.av.44c.4i.5
two.9u.3z5.c7.1n years.ag.46q.2o.5 implementation.b2.39z.ks.4i la.1m.3xq.7q.1i intelligence.ag.2ww.10q.1o
necessary.be.3zc.1p.i so.as.41c.7i.13 crisis.a1.3se.c2.1h area.an.3p8.hc.1g d.7x.jm.3fl army.6x.jt.3bw.3j
operation.a7.3c4.lj.q number.aj.3od.8h.h major.a7.3d4.ko.p during.ai.2yt.om.6 war.9j.2pw.1ar.p tasks.9k.3pf.80.1d
general.a9.1jv.27h.1m us.8o.1de.1e.2kn y.1o.3v6.3g role.b3.3nn.6m.12 effective.ba.3gy.8r.5 china.5t.1a.3j9.f
education.9y.2tk.tv.19 being.ax.3mk.33.5 i.ag.13f.2ei challenges.ao.3bn.83.2f plan.a7.1ui.1qm.6p process.as.3g5.7j.a
non.b1.32z.ji.10 year.8q.3cs.ak.a threat.av.3fy.6v.u first.a7.315.ks.a long.ay.3an.c7.y infrastructure.az.301.fq.j
human.al.2zf.iu.x response.aq.2t7.of.1q north.98.7n.3cd.p industry.8d.2pw.oh.1r aircraft.6e.2zx.gl.w
term.b0.37n.ej.15 need.ag.3hr.1g.3 while.at.2nk.mm.1 stability.ai.38a.78.n social.a3.31k.es.l increase.b3.36z.62.1
relations.9i.2zi.dn.d further.av.321.ai.b most.b0.36v.6s.c key.ab.338.am.1x develop.ba.33p.9k.3 civilian.a4.2zd.bk.k
terrorism.9t.2qr.fv.b those.b0.330.5f would.9r.36z.7 sea.97.1s9.1eu.49 related.ai.33c.5h.d financial.a0.2nc.fg.14
institutions.9v.2xi.50.b maritime.85.2bd.qp.m various.9g.306.4b.2 structure.a5.2nj.fp.1n range.9g.2yr.7c
society.9u.2uw.7p.18 building.as.2j1.h2.1h power.a0.2vb.99.o research.92.2ay.p6.1t land.9c.240.vi.3v
special.ab.1w4.157.g minister.7v.3c.2ua.2d czech.1t.1.322.1m them.as.33j.4 members.8z.2s0.8d.5 total.7b.24s.pm.3x
b.6z.17g.19t framework.ad.2hb.fr.11 project.71.2bl.nu.3 capacity.9z.2ts.5j.b only.av.2wy.4r situation.aa.2kr.d7.p
means.b4.2ws.1t.8 budget.8p.28v.p4.r strengthen.a0.2oh.86.3 some.9v.2i2.ep.6 c.8f.i5.21x staff.7p.15r.1qm.1r
nations.a5.1dt.1j6.e when.ah.2ci.fi any.b6.2t4.52.2 officers.67.23s.pg.d do.9e.2td.1g.1o conflict.9v.2od.6m.j
objectives.9s.2cs.da.2e missions.9c.2m7.7p.14 un.92.lt.q.29h requirements.aa.2k5.3w.9 made.ac.2up.b.1 than.9p.2u0.o.1
projects.8v.2f7.bg.1o current.ag.2gy.a8.8 sector.9a.2dv.cc.18 issues.a9.2mz.5j.w action.ah.257.lf.1v
improve.ai.2m2.6l.6 maintain.al.2nc.55.4 rights.92.2ex.c3.a assistance.9s.27e.ei.4 participation.a8.2am.af.c
make.ah.2o5.2s.8 three.9n.2e0.am.19 basis.ak.2pm.1z.1 strengthening.aa.21b.je.8 following.ar.2dq.7b.3
where.a9.2jn.4k.9 addition.9i.2qq.4 risks.9p.2iv.5r.1n potential.at.2ke.2e.d critical.9j.2et.84.a europe.8s.6.2lw.a
local.9q.2gp.8g.8 community.ad.27v.ar.h needs.ak.2m3.11.3 south.7n.5i.2hs.c f.5t.1pe.xw required.a9.2j5.1i.4
integrated.9x.1y6.ll.e review.8o.1co.18r.1a council.8w.1n.2ib.9 possible.b2.2hf.1f.3 developing.ax.27f.9i.e
since.8v.1mx.ms.1 each.a3.2b9.88 established.9t.2di.16.3 include.a6.2i7.a.1 take.aw.2hv.1f.b partners.95.2cv.25.8
energy.8h.237.d1.c mnd.s.n.w.2kl en.2g.28z.4z.15 readiness.97.23l.cb.n ability.9j.2fg.1j.4 set.as.2hf.1j.n
mod.37.25.1lf.t5 who.9h.2eg.10.1s promote.9a.28d.5i.5 trade.84.1xa.hp.5 medical.6u.1p9.op.e main.9j.22i.aa.16
conditions.ac.29o.2o.5 facilities.81.23x.9z.7 field.8k.26a.8t.n act.9x.uv.1kt.r approach.a9.286.3w.v
pacific.4n.4.2g3.a russia.65.0.2aa.j asia.6n.2.2ew.a risk.9x.25b.9y.p however.a4.uu.1av if.9z.1sx.jw.4
among.a2.23u.69.1 after.91.1qm.gy.4 reserve.77.1bb.10p.g union.8h.20.29w.g agreement.7b.129.16o.7 about.9s.29e.28.3
active.ak.23x.82.a developed.ah.27p.o department.6b.80.1vz.1n integration.9g.1uq.dw.b member.9s.1nh.mz.1
organisation.6i.18a.uw.11 basic.9d.1qo.ir.1h space.8p.1xz.b1.f natural.a2.1yq.8l.24 same.a6.2ag.6
increasing.au.204.5g.e program.5k.127.160.q technologies.91.1z6.5b.3 naval.6b.108.16y.i enhance.98.23w.3p.5
economy.9c.1yq.5q.b ensuring.a2.1v0.9p.b navy.5h.71.1z3.1c emergency.8x.1mi.ii.4 communications.93.1hh.kp.e
authorities.9d.20u.3r.j common.al.1sq.dl.9 could.9d.27z.6.1 citizens.9i.24g.23.7 shall.5k.2a3.3
maintenance.95.1xc.7t.9 australia.4e.5.239.v significant.a0.21m.2u.7 organization.6y.16g.yg.f missile.6o.1mz.k6.7
life.9t.22c.77.6 change.a5.1yl.5u.s increased.a5.1z7.49.1 end.9q.26p.28.5 communication.9b.1mq.f5.z
agencies.8h.1vl.6y.i health.94.1kq.kd.c period.8u.22u.38.d investment.8t.1o1.do.a mission.8j.1jo.l9.k
internal.99.1rc.c4.1a working.9c.1sd.b8.5 sdf.f.0.11.25c changes.al.1yu.4u.a exercises.8b.1w4.85.j rescue.6m.1jr.kk.m
production.7x.1ml.cu.z m.53.1fk.q6 central.9u.10e.12u.a opportunities.9q.1t8.5a.6 used.9y.253.y.4 affairs.8d.w1.17z.m
india.4d.4.20w.l able.a0.24j.h therefore.9d.1bq.nb.1 accordance.93.23j.5 allies.7w.1lr.im.5 programme.5r.13b.u1.x
relevant.9w.1z7.3l protect.9t.1xq.4y.7 comprehensive.9v.1ot.9f.5 own.a3.22n.q.1 legal.9j.1vw.7h.b arms.97.1nt.dz.8
groups.9r.1vq.5p.2 conducted.7i.1xk.17.1 build.8w.1xy.4t.4 technical.8x.1g8.h0.8 contribute.ar.1wp.1s.2
many.91.1sj.7n police.84.y5.13c.g group.8u.wx.138.3 procurement.6n.1hn.fn.6 border.89.1lp.e7.b east.82.4h.1wz.c
col.3l.h.24l making.aj.1xy.31.c nation.9e.1pg.az.g data.86.1q0.9j.b bilateral.96.1qx.7f.5 meet.a0.204.16.4
r.5g.ru.1ai crime.7s.1or.9s.o principles.ag.1m2.c3.12 quality.9u.1px.8v.b across.82.1vy.1c.3 appropriate.9w.1tz.2i.2
plans.9l.1tc.52.1i way.aj.1yh.1r.8 decision.a2.1n0.9o.3 unit.6q.1a4.qk.7 provided.9n.1wx.o providing.ae.1rt.4w.2
acquisition.74.1a6.he.p coordination.96.1kr.bf.4 become.a7.1xe.6 importance.a9.1vb.s policies.92.1rn.6b.b
organizations.5y.1q8.40.b achieve.ab.1x0.g.b attacks.93.1tr.35.5 democratic.8f.1l2.80.f surveillance.85.1go.cn.b
conduct.90.1qw.6i chapter.4j.af.12e.3u self.8k.1bm.mb.b disaster.6w.1ft.h3.h levels.9z.1vb.1o.4
prevention.9e.1je.ci.a particular.9p.1uh.1t existing.9q.1u9.21.1 responsible.9h.1s6.25.j australian.22.0.1tn.p
concept.9g.17g.np.1q warfare.6o.1fg.gf.s responsibility.aa.1nx.3s.9 priority.ab.1pq.4t.n technological.9b.1lx.5r.d
private.8d.1pl.51.4 overall.8k.1q0.4s.4 specific.a4.1ln.4d.4 actions.9b.1om.5n.e paper.4x.7v.1lp.2r
domestic.8l.1ks.89.d exercise.7n.1bm.hc.4 para.15.1fw.ab.i administration.7y.154.lh.9 alliance.8a.mw.16s.6
large.9r.1qr.2v.1 different.98.1sa.1a attack.84.1ok.5e.2 focus.9g.1q4.3g.9 conflicts.9a.1pl.30.9 given.9t.1hd.7r.1
ii.7a.9m.cu.11y supply.8h.1lo.6p.3 organisations.63.1ib.4n.k korea.43.9.1v1.b due.8w.1fa.ai available.a4.1q3.u.7
population.8v.1mx.2o.a growth.93.1mk.51.9 together.9p.1ks.5b.2 full.a9.1p6.4g anti.7b.1ci.fy.a centre.6c.f1.1be.z
million.5e.1ti.q uk.2m.6p.7.1mz essential.9j.1q1.1n terrorist.8i.1oa.3o.2 disasters.8b.1h3.7f.1u
transport.8q.1d5.d0.5 carried.7s.1r7.4.1 territory.95.1o6.30.5 place.a5.1qy.19.6 logistics.6r.14t.ld.g
territorial.9s.1jg.61.m reform.7v.1cj.dt.s treaty.8k.9c.1h7.8 functions.8m.1m2.2s.l maintaining.a1.1gk.6f.d
goals.96.1hi.93.19 rok.13.3.1r.1r8 secure.9h.1ku.4h.v towards.9l.1il.53.e cost.6t.1gg.8e.5 values.8y.1mj.22.n
greater.8z.1ku.2s white.4q.3t.1kr.27 structures.90.1lm.1p.8 help.8k.1pa.t particularly.90.1k2.1f
collective.98.1jl.4c.9 committee.62.95.1dv.8 counter.8f.1dh.96.b establishment.8t.1bb.aq.6 die.n.1cc.e4.1
base.8f.14s.kg.8 remain.8v.1ni.4 relief.5q.1bv.cl.j now.84.1le.2y.3 situations.8u.1it.3w.3 provides.9n.1m2.8
chief.5k.75.1el.t assessment.8d.zo.jm.2w safety.89.1ah.c9.a environmental.7u.184.9v.e roc.f.0.1s.1on
indian.2m.1.1h6.23 strong.93.1j1.39.a impact.9o.1js.1u.c objective.8t.1as.7o.g initiatives.8v.1ej.4j.v
partnership.8s.xp.ki.o context.9d.1fw.2m.1y p.4f.pc.u0 around.7v.1ie.1n held.5o.1jx.1m establish.8w.1fc.5w
effectively.9e.1jq.t.1 taiwan.24.0.1mp.3 taken.9k.1jp.16.1 terms.9k.1jy.1a.5 report.6k.td.qk.1s modern.9i.1fx.3j.a
even.8o.1ah.7s external.9c.1cm.68.n meeting.7e.15h.e2.6 prevent.9m.1ic.22.3 professional.8e.1dw.4s.3
interest.9f.1i1.1r.6 improving.9k.19w.82.4 eo.e.1m9.g.11 progress.8t.1f0.3x.3 proliferation.88.19f.8h.9
task.8p.14q.dt.e russian.4w.2.1i7.i access.8y.1fd.3d.2 deployment.7u.1cc.4s.4 purpose.9a.1f4.3r.7 capable.9m.1hs.12.1
especially.96.1fe.1e line.8w.1dw.6l.a leadership.7s.1av.5t.9 better.8v.1g9.1w.2 influence.9b.1fw.1j.d
troops.5t.1ez.3s.2 thus.8j.13n.e3 respond.8w.1gy.1m.4 missiles.4z.1em.3x.1 saf.g.0.1.1j9 preparedness.5x.156.86.m
supporting.9p.19s.4q.9 priorities.99.1aw.42.t industrial.80.157.at.8 requires.97.1fy.9.2 es.15.1ei.2w.1g
programs.5n.1by.4n.8 how.8m.1b2.5h.6 advanced.7l.168.98.b promoting.8f.140.ac.8 network.8g.13z.bu.4 result.9g.1gw.s.1
etc.5h.1fz.k.9 abroad.8n.1c4.2o.8 individual.9y.1b3.3d.1 activity.8n.16y.7f.1l phase.56.mp.pg.3 limited.8t.13z.am.n
atlantic.7q.3.1gg.8 had.6s.1gf.6 according.7y.10k.9c guard.5h.8k.15m.v create.9l.1do.1m.1 elements.9e.1ai.2g.n
sovereignty.97.1al.2x.7 regulations.6j.v3.jp.3 increasingly.8o.1at.v.2 scale.92.1dp.2f.1 operating.81.12y.7t.b
processes.9e.1bx.17.6 contribution.9h.17b.40.o climate.6y.132.7g.6 agency.7t.el.yk.i short.8b.11t.ak.4
fire.5g.zy.dx.4 danish.j.0.1cp.h vital.8s.1c3.19.8 programmes.5f.141.4k.d standards.9h.181.38.2 regions.8q.1a7.29.3
fundamental.9b.17f.3d.4 additional.8d.144.6s.1 deployed.7h.1az.i.2 includes.9c.1c3.e taking.9q.170.4k.3 v.5v.pm.iw
headquarters.5j.j0.ps.e president.5z.3g.16n.u section.5c.b3.rk.1i office.6p.as.10y.18 skills.83.1bc.1p.2
humanitarian.8j.13y.4w.3 material.7z.14q.75.3 whole.9b.19e.2g.1 open.8p.16w.5b.5 goal.8l.17q.52.j
actively.8l.1bb.11.1 analysis.8j.12p.7f.m present.97.1a4.1t.2 respect.8y.19h.1c.5 africa.61.4.1ai.a
performance.7c.zy.81.t december.5o.6.1a8.4 actors.6x.19e.1x.2 engagement.7s.13h.4x.f recent.7y.189.3k.4
status.7x.y9.dt.6 commitment.8f.17a.1u.2 slovenia.15.0.19d.r business.7m.12f.6o.c democracy.72.14x.3k.3
efficient.91.194.1q.8 mobilization.30.zf.cr mass.8w.177.48.8 mutual.82.15r.4a.1 crises.87.18m.1l.4
vehicles.63.116.8s.2 continued.8f.162.27.4 direct.99.16r.3z.2 case.8o.1a5.1e early.8n.169.4t.1 growing.8e.17w.1d.6
regular.7v.10e.9b.1 march.56.q.19t.1 ground.6z.yt.al.7 planned.7d.14s.4s.2 construction.67.126.6o.1 iii.65.7j.8q.o7
reduce.8r.184.1i.6 t.4m.ny.mn multilateral.8n.13n.42.6 deterrence.6l.138.53.c procedures.89.15l.30.2
effectiveness.8s.16e.29.4 participate.98.178.17.1 annual.72.xa.bm.h without.97.14y.37.1 using.8x.16w.2n
provision.7f.137.4w.6 costs.6q.143.3g.6 lead.91.15r.47.2 next.7q.176.2a.3 rapid.9c.12e.6m.6 governments.6s.z9.80.1
vessels.4t.11o.7c regarding.7c.10a.4v.3 commission.5e.4q.113.7 effort.8a.18q.f.7 implement.9e.14k.37.3
enable.8m.186.b.2 example.71.17s.5 cultural.7r.110.64.8 destruction.8m.11m.4p.9 free.7w.12y.5y.6 second.7d.v0.br.1
developments.8g.11y.3r.3 problems.7w.16b.18.3 sustainable.89.zj.73.z five.75.xk.a6.w home.7a.ur.ct.9
prosperity.6z.12g.3v.5 every.8d.13x.38 authority.7p.v8.b1.5 four.79.10d.6a.13 remains.8h.17d.7 awareness.80.10c.59.4
require.97.17g.1.3 strength.6s.12a.56.8 close.97.14o.2x.2 assets.7x.14n.2v.j course.6x.u4.c4.2
transformation.74.wn.82.o integrity.99.12w.3r.a norwegian.w.4.13p.f led.8g.172.t.a very.8i.14t.2s rules.7h.wm.ad.1
value.7z.y1.95.4 g.7v.mi.it cases.7k.14v.2r.2 science.5y.oq.hg.l preparation.7g.108.5l.3 aim.8q.174.v.g
enhancing.83.xw.6x.b billion.4v.17s.c companies.6x.12y.1t.2 june.5h.4.171.4 tactical.6d.xz.7z.4 electronic.5y.v1.ad.6
form.8u.16e.g.1 improvement.7r.wf.8v nature.98.14k.1c.4 account.8m.14f.11.1 good.8n.12l.46.2 market.7n.144.12.3
enhanced.7t.102.3r.4 improved.8e.12a.2q core.83.131.3b.j what.7f.wh.7p.d completed.53.13v.l presence.86.133.28.3
certain.81.12r.2r.2 korean.2p.0.171.1 best.94.14y.1j.1 resource.84.vz.7o.1g complex.97.12k.26.4 see.61.ne.i4.12
committed.7s.13h.j exchange.7s.zg.5f.5 currently.7o.vb.6p because.6w.wl.5v address.80.116.1y.a knowledge.7p.10s.20.3
expected.78.13e.13 administrative.6r.wn.65.a prc.z.0.2i.14o carry.8a.15l.d illegal.7l.11l.2l.3 efficiency.88.12b.26.2
agreements.81.xo.4r.3 soldiers.59.104.3m.3 position.8k.12z.1a.9 initiative.7e.n6.fv.4 light.72.t2.c1.1 like.7a.12q.1j
implemented.8o.122.b dialogue.6v.wy.6i events.7j.11c.1t.1 fully.91.145.p.1 decisions.94.10j.25.1
employment.7c.vm.6c.c september.5n.1.130 water.6u.z3.50.4 permanent.80.r7.b6.9 likely.6k.14e.7.1 middle.7d.8t.v3.3
prepared.8i.12w.d.3 funding.6h.x5.4y.j overseas.4l.wg.5g.9 combined.7c.rv.ao.4 continues.83.130.1.1
conventional.7f.vu.5g.4 expenditure.58.us.5t.p weapon.5b.wp.7b.1 guidelines.6i.m7.g8.t courses.4p.y5.48.1
still.81.13o.p.1 resilience.4e.yz.34.8 women.5s.ru.92.8 principle.8c.12b.16.3 above.8a.11s.17 day.6h.ru.c0.4
regard.7l.13g.5 already.82.11s.u january.4j.0.11m.9 furthermore.5c.1p.tu ships.4x.yz.3w.1 organised.5d.xf.3f.6
great.89.xk.5j.3 inter.6z.sd.9p.c july.4y.4.13y.5 finland.1q.0.wj.d several.7i.y2.32 government's.62.8a.sn
cyberspace.3v.x6.3b.c relationship.6j.zb.1z.1 adopted.6x.11g.r.2 right.8k.10v.25.4 bodies.6d.10j.1t.1 does.8y.129.g.4
event.6n.11d.1f corps.48.aw.qo.13 small.8a.y6.40.5 prime.4v.3z.we.f seek.77.12k.h involved.8c.117.c.2 view.80.12p.q
november.48.1.112.1 rule.79.wz.5x.8 defend.8c.103.1u.3 allied.68.l3.gb.7 materials.6x.xq.39.5 organized.57.yi.25.3
slovak.f.0.10r.15 multi.79.uw.6t.1 october.4p.1.10i.3 western.76.6s.tw.6 understanding.8e.vj.3o.5 per.5a.10e.16.1
chemical.7e.rt.8v.1 vision.6z.qg.a6.17 factors.8n.zs.1j.6 medium.7g.ra.8e.p establishing.8l.tx.5z.1 scope.7y.ve.44.e
functioning.6q.yc.1q.5 mechanisms.7j.xk.1y.4 networks.7r.yg.1h.2 posture.4e.sk.88.r commitments.7v.wx.x.5
monitoring.7x.v0.4c.8 wide.8k.zv.1c freedom.7u.w6.3o.5 needed.8c.zm.2 aimed.85.10i.d borders.8f.ym.1c.3
serious.8c.x5.2n.4 partner.7v.y0.1y australia's.15.0.xz before.7l.x5.2w coast.44.84.qq.l others.7m.x0.2s.2
class.4x.lz.ex.2 low.7v.q3.af.8 school.43.e3.kg.1n arrangements.6d.qf.75.3 issue.6x.zc.1a.2 resolution.77.m0.az.8
nacional.e.d3.jc.2i capacities.5d.zj.14.1 implementing.8y.ty.3d.9 real.7u.xc.2w.e secretary.4k.11.w8.n
table.59.61.kt.14 attention.89.xk.18.2 diplomatic.7i.wf.1z france.4f.0.xh.4 reduction.7f.u8.4q.2 approved.6v.qv.5d.9
higher.7z.vv.3p.3 along.8j.v2.2p.1 enforcement.6u.u2.3d.5 sectors.71.y0.u.6 clear.8h.yt.n.2 modernization.4k.rw.59.i
play.84.zr.7 upon.8j.wx.28 shared.6u.wq.1u.3 target.7z.sk.4f.h fy.1c.0.11.yx cross.6r.qy.7k.2 care.6d.v0.4m.c
past.7f.y5.18.1 division.5s.ds.j3.t criminal.6j.sj.4z.3 forms.8h.xs.z.4 reconnaissance.5i.or.7m.5 people's.4h.j4.fq
results.7l.uv.3w.a stable.81.x0.1k.3 effects.7n.vi.27.4 collaboration.6b.t5.2d.4 warning.6v.s5.67.1 achieved.8r.wy.c
zealand.2q.3.yk.c primary.8l.vz.1u.8 april.4e.1.yk.1 patrol.4k.ml.b1.5 peacetime.5c.vd.2i.2 peacekeeping.6h.q5.5w.4
experience.8h.ur.1u.2 powers.6q.u6.30.2 beyond.7y.tb.2y.2 agreed.67.wj.13 afghanistan.5a.1.vo innovation.5s.o9.75.l
introduction.9e.h5.9a.3d sharing.79.tw.3d.1 confidence.7r.sq.2n.5 design.5a.or.74.2 governance.5r.p5.5u.d
responsibilities.87.tz.1d.5 ballistic.3x.sc.58 far.7p.uf.3f.2 protecting.81.rh.3r.a bases.5t.tm.3k.5 cannot.7t.wq
products.6b.uf.1s balance.8e.tq.2j.7 participating.7f.ui.16.1 independent.7s.q9.4j.3 roles.5v.uc.2e.e
directly.8o.w8.9 recruitment.5r.mj.7g.f outside.89.un.z.6 em.l.sp.t.1b traditional.7t.uh.1g.3 leading.7x.v7.10
then.5t.ua.2v property.71.r0.5l.9 manner.7n.vu.6 delivery.6q.r3.27.2 promotion.77.ow.6k.1 mechanism.5i.pz.5o.5
aid.6k.rn.4i.4 defined.8j.vl.g concerning.5v.pv.4w.4 iraq.3z.1.wq share.81.vc.q operate.8e.uq.e.1
achieving.8g.q4.3u.8 islands.36.d0.il.a exchanges.3l.r0.4a challenge.7d.t0.15.4 l.48.jf.aw ministers.5m.84.mq.8
consequences.7k.rp.r.5 fight.7i.tx.1q.1 food.6f.qs.4o.8 strategies.7e.rw.2m.e country's.6q.ud.c face.80.uz.b.4
team.4p.gr.es.2 export.5m.q1.4g.a consideration.6z.so.1d pla.10.0.t.vs aggression.6j.sq.11.1 executive.5q.an.j6.j
peaceful.6n.t4.1j.4 allow.7n.v1.7.3 diplomacy.6h.ou.47.6 fighting.6h.q9.4e.1 last.6z.tm.1i helicopters.46.q4.3u
culture.73.py.4f.3 expertise.6u.t3.l.3 interoperability.76.qq.2j.2 partnerships.62.ql.2f.4 officer.48.dk.go.c
persons.5v.rz.2d.7 obligations.7y.se.p.1 less.74.u7.10.3 servicemen.1x.m5.8g.r test.4e.l1.9g.2 adequate.7m.tm.r
matters.65.rh.1x.5 another.7r.n4.4e document.88.pj.4g.8 physical.6w.pz.40.r although.6f.b2.e6 battalion.48.ex.fh.1
funds.69.r2.31.3 soviet.2g.2.uc.3 supported.7w.sq.q single.7t.rd.2p.1 eastern.6d.7w.lr.3 element.7h.rh.21.3
duties.63.t7.1b signed.4o.sx.11 highly.7z.ti.q por.a.qp.1l.o his.4x.sy.1v ship.4f.ng.6q.4 commercial.64.lt.5d.1
membership.6n.p3.34.4 laws.6p.qr.3q.8 institute.4b.2q.ps.k ukraine.40.9.sr.6 types.7a.s2.1d.9 contract.43.nj.32.9
changing.8e.rk.1f.d multinational.64.nv.4y.3 forward.6z.pl.31.a benefits.76.rj.1e.2 point.7m.pf.23.2 article.5v.3a.nh
adf.n.0.0.tk emerging.7o.ou.2m.1 osce.4u.1.0.t5 supports.7u.sx.e.1 center.3p.9l.kk.7 legislation.6s.pv.2d.2
successful.7r.q4.26.1 included.6n.s4.c welfare.5p.jt.7y.17 having.7e.p6.29.1 solutions.74.r7.w times.77.sz.q
rs.s.4.fc.ci circumstances.6w.ra.e associated.76.qq.17.8 third.6w.li.6f independence.7b.ph.26.4
participated.35.qt.j.2 company.4k.gr.b1.2 justice.64.gy.bs.4 focused.7b.sh.g reforms.6f.qi.1u.8
transportation.59.o8.3o.1 component.6o.mu.4k.y nzdf.b.0.0.sf corruption.53.nr.42.6 foundation.7g.ou.33.4
post.6v.mp.69.1 nato's.51.0.rg considered.7l.rj.5 documents.6f.qc.17.9 entire.7e.sq.6.1 parts.74.rr.11
trained.7b.ru.k model.6n.p2.3d.5 relationships.68.ps.p.2 scientific.67.n6.46.4 brigade.4l.dr.ec.2 primarily.7l.s7.a
source.70.jc.47.1 sources.7g.px.18.2 effect.7a.ri.m.3 migration.5g.ov.24.2 duty.5n.np.52.5 investments.6j.od.28.1
china's.2y.0.pb creating.7y.op.33 off.5j.rd.1e.4 engineering.4w.gn.9b.i trafficking.5v.oe.1t.4 august.3p.2.rs.2
trends.6x.nc.4g.d chinese.2i.0.rt.5 moreover.5a.1q.l2 success.78.pf.1b.7 closely.7m.qq.6 sufficient.7j.px.k.1
much.6y.px.1s conducting.6p.p5.1h creation.76.pe.1r broad.79.qt.j competition.6k.nk.28.4 re.6k.o9.1s.15
designed.79.qd.7 digital.4j.mv.45.2 departments.4x.ht.7m.d germany.4j.0.oo.5 six.5j.ml.4i.j euro.50.2a.p7.6
serve.7f.rd.b.2 lithuania.1s.2.pf.i domain.48.mx.3q.e reduced.6h.pj.w strengthened.77.o5.t targets.6d.nt.2w.8
upgrade.47.hv.97.1 expand.5y.pw.1g.1 function.6q.pr.13.3 century.5x.lt.4y.l com.1v.ok.y.y communities.6b.n7.1t
violence.58.od.22.3 direction.7c.ni.35.1 coordinated.82.of.1m.1 timely.7t.pn.1j educational.6c.nq.2c.5
emphasis.77.ou.1i itself.7q.qp significantly.7s.p9.6 fleet.44.ix.7x.2 hand.6g.q2.17.2 assist.6y.py.r.9
constitution.6y.3g.mn.4 application.6m.n2.2o.1 media.6d.oa.2h.1 manpower.2y.k5.6d.3 oil.4y.oc.2s.3 parties.66.hr.8o.1
throughout.7m.mz.1i.1 surface.3w.lv.4e.4 transparency.7a.mh.21.a federation.39.l.oo.8 stage.62.nt.35
execution.5a.mr.3g.4 search.6u.jr.6i.6 deter.56.pr.18.2 february.3w.0.pv.1 employees.49.mt.24.2 incidents.5a.nq.1r.b
history.67.l4.4z.c submarine.3h.jx.5z.5 con.y.pf.10.1 difficult.7n.q4.4 longer.7h.pp.9.2 ready.7k.o1.2d.2
georgia.2k.0.og.6 positive.7j.pa.p.1 governmental.6u.mt.3i.1 deliver.4u.om.19.3 mobile.5q.l3.4p.m type.6g.k8.5i.7
bundeswehr.9.2.pj.d rapidly.7c.pq.9.3 individuals.6x.ne.v.1 manage.79.nc.2l.1 size.7a.pc.y.9 approximately.4a.mn.1e
assigned.5w.or.x called.6a.q4.5 experts.63.nn.2g evaluation.6g.jw.54.4 board.4d.6o.i9.7 helicopter.3r.fz.97.4
identified.6u.os.5 put.7a.q0.b officials.5a.mf.3f.3 living.6h.o5.1w.1 america.5k.0.o8.f successfully.61.ng.8
acts.77.lp.3i.h preventing.7a.lq.2s.3 canada.3g.0.n7.p figure.33.3n.ef materiel.35.ft.9l reserves.5m.g2.98.2
serbia.19.0.qh.f ways.7b.pi.c.2 modernisation.45.ia.4n.h aspects.7p.oi.y.1 spectrum.6o.o2.r.1 opportunity.7e.o0.n.3
poland.2z.0.o7.l date.5p.j9.66.3 safe.7e.nx.1b.b perform.6p.ot.g.8 transfer.69.l0.3l.2 purposes.6y.ne.11.3
components.6y.n8.14.3 facilitate.6h.o4.p fields.63.oo.p academy.3j.18.mi.r guarantee.6n.ni.16.2
organizational.3x.k4.45.7 artillery.3x.dz.b3.6 zone.5p.ew.ah.3 advantage.69.mz.o.3 aims.7b.os.g.1 capital.62.js.46.3
instruments.66.mf.r.7 demands.6u.o1.g west.5l.4j.ku.5 waters.5h.nj.1j sub.60.g5.79.a subject.76.my.1b.1
damage.6g.mf.1v.9 ongoing.71.ml.1p.2 american.3t.2.n6.7 advance.68.ma.1n.1 equipped.7a.n9.u.3 he.3q.g9.6r.1c
www.47.oc.0.1 whether.68.mp.16 today.6g.h6.4r.2 guidance.5o.j6.4l.s instability.6y.ma.1h.2 mainly.5f.mx.v
spending.57.l8.2p.6 aviation.49.du.a9.4 biological.6t.hu.6b.2 give.78.ow.3 contributing.7u.la.1r.1
personal.69.kd.3n.7 deal.6i.o8.j.4 often.6u.o6.g iv.5f.4w.5x.a6 wartime.2o.n2.1s down.65.nt.d.2 goods.69.nf.q
kingdom.4e.d.mk.4 party.4x.cs.c9 finance.5p.9d.ee.l norway.1q.0.m7.4 study.4w.ky.3y created.6x.ny.3 su.19.jt.3r.16
approaches.5w.lo.1s.8 ministries.4r.fv.5w.f studies.4t.f8.8q.8 centres.4b.gs.68.3 generation.62.kx.2o.3
fact.77.ot.8.1 official.4w.fr.7o.6 affect.70.o5 doctrine.4u.dn.a4.9 transition.6z.ls.1f.3 immediate.7n.lz.1l.8
trust.75.mq.1o.3 reach.7i.mc.1p.3 asean.33.0.8.na maintained.6h.mo.2 schools.4b.i3.52.f summit.4p.75.gp might.5r.ns.6
options.5m.l1.27 age.5f.jw.3q.6 continuing.70.l2.1i.1 lack.6e.k2.49 language.4k.is.3x.b amount.4z.mj.13
cadets.1y.hq.4r.8 commander.40.73.fj.4 involvement.73.lp.q.4 continuous.7l.kc.2h availability.6m.m1.12.1
bring.7e.mw.f drug.4n.kl.2m.1 infantry.48.ci.av.5 items.3t.ls.29.2 strike.4m.hn.5r.7 affected.6m.n5.6
wider.5z.ma.16.3 senior.4h.e4.8c.5 complete.6v.ln.1i provisions.61.k9.1e.10 fund.4u.8i.fa.1 encourage.5x.lm.17
parliament.52.5i.gw.2 j.41.6e.gd yet.5v.kb.3b.1 flexible.7s.ln.12 relation.5s.mx.6.2 visit.27.lz.1o enemy.3j.n3.l
spread.6q.m4.c.1 supplies.5t.ko.1j.2 cabinet.3g.2r.kc.5 transnational.58.h6.3d.b logistic.4g.hc.5m.5 directed.6j.lv.d
reducing.7c.ki.1n.2 extent.6q.mi.1 launched.5e.l4.14 prepare.7c.le.1e.3 representatives.5g.je.1v.3
identify.7n.l8.11.2 workforce.30.jl.23.1 talks.2j.ek.8r defence's.1z.9.kt leaders.5o.je.28.d regime.4w.jv.2d.2
undertaken.65.kt.4 until.65.kd.1t.1 japan's.1k.0.m0 mobility.66.jn.2c.5 asian.49.0.mw exports.43.iw.22.1
convention.43.28.iw methods.6w.k5.17.1 career.4p.jz.2d.2 just.6q.ki.1m.2 determined.71.l3.6 northern.4r.81.cy.4
practical.6k.l3.f.1 radar.3h.es.7b.2 dos.f.k3.a.x federal.31.75.dx.5 forum.5f.9a.ci.2 engaged.6n.lg.e
functional.50.js.22 marine.44.9s.bu.1 degree.6j.kh.12 lives.6o.lp.j ocean.3w.3y.hk.b concern.68.lc.c
directorate.2u.n.i4.u relating.4x.k2.15.3 replacement.3k.d9.7z cooperative.51.ih.34 lines.6c.j9.2b.6
entities.5g.ku.m.2 links.56.h0.2q.2 becoming.7c.kk.8 possibility.76.l9.7.1 bulgaria.1a.0.ke.15
organisational.44.h5.22.h meetings.4g.j7.24 submarines.2z.hl.2t cybersecurity.1p.dw.4x.8 defensive.4y.k3.1k.2
college.3e.3q.fk.1r university.3u.4b.gg.2 friendly.58.j4.1v.2 ever.6h.kv.d latvia.1f.0.jr.3 respective.5i.k9.c
deputy.32.1o.hi.2 intended.5g.l1.h turkey.30.0.ip.3 follows.59.l2.2 indo.1t.0.kp.8 perspective.5t.jl.1a.4
constitutional.5w.gp.3f.5 decade.5r.k9.f.2 strait.1s.4s.h8 substantial.6j.je.11.2 battle.4k.ee.6u.4
voluntary.4g.gz.2x.3 ex.1z.78.by.1k involving.6h.j7.w markets.5a.jv.k securing.5z.gz.35.9 cold.4m.2a.ja.1
engage.6l.k6.v consistent.6q.j4.18 coastal.4e.es.57.7 commands.3n.f8.5a.3 demand.6q.jp.o expansion.5w.in.1s.2
conference.3p.7a.cy contributions.5x.io.o wing.2x.ap.a3.b naf.e.0.1.kh toward.3m.jl.18 former.57.i6.25.1
croatia.1b.0.kq.n internet.4u.83.c1.2 pa.v.el.4i.21 benefit.6h.jp.p.4 carrying.60.j3.u concerns.52.jh.x.1
pursue.5x.jk.x.4 despite.6n.92.81 always.61.kg.4 defesa.5.6k.bo.24 director.2p.1a.hf.h teams.4k.fu.4j.2
acquire.5p.kb.j come.6k.km.2 contracts.3v.i2.1z x.2r.eh.68 industries.46.gz.31.1 ammunition.4d.fc.3m.1
crucial.6u.kb.2 published.54.i3.y approval.4r.gc.3i.5 visits.38.fa.5g estonia.1m.0.gz.8 entry.4t.cf.73.2
african.3v.2.jb.2 k.2o.8h.bt vehicle.3w.c2.7q.1 below.5q.in.1c.1 mar.s.9p.9f.s took.4d.kg concepts.5u.i3.20.6
expanding.5l.h2.25.3 gdp.4l.2.3.jh problem.60.iv.n royal.2l.k.if.a built.5t.jt.a practice.6g.i8.z.3 concerned.5e.ij.i
practices.64.i3.g.5 positions.5h.iv.k.2 responses.52.fx.32.2 institutional.5y.h2.24.7 island.36.9r.a1.5
caused.69.j9.d.2 works.56.gk.2s.1 commissioned.36.dr.4m.1 makes.78.j3.1 managing.6u.fk.2f.7 agenda.5h.e4.4s.6
compliance.62.hx.z.1 diverse.5a.id.10 peninsula.33.7d.c6 safeguard.59.hr.1a.2 ethnic.65.ij.n least.6l.ji.6
eur.m.1.0.j5 statement.3r.7h.ao.k requirement.54.h9.z previous.5w.i3.k concluded.3v.is.6 negative.5y.i2.i.1
reinforce.54.hj.u.1 takes.6x.ix.4 undertake.5c.hh.r platforms.4i.hi.o.4 points.5a.fb.3v.b ordnance.2s.6i.bf.6
pressure.5x.ht.n.1 initial.5k.es.26.1 religious.5r.hz.v.1 steps.62.hz.z.1 issued.3p.ih.6 fighter.3i.do.4v.1
consultation.4z.fo.28 japanese.1u.0.ii tools.5y.if.6 keep.67.iv.a.1 return.5h.hw.y.3 sustain.58.i7.c consider.69.ic.f
keeping.5x.gh.22.3 southeast.3r.15.gy homeland.2v.d3.5b.1 multiple.4r.ha.1f.1 competitive.5u.fh.1x.3 pakistan.2z.0.ho
received.4c.hs.9 enhancement.4t.da.4m families.4u.ha.10 airspace.4u.g1.2f dr.21.8q.4h.49 standard.66.er.3a.6
cause.6h.ib.2 decided.40.ij.1 factor.73.hq.g.5 nt.o.4.0.iv top.5w.e6.25.v spain.28.0.fz.9 facing.6n.f8.1y.1
percent.2g.hh.5 ten.5f.fx.2a.7 rise.63.i5.h.1 introduced.53.h1.9 near.5y.gv.1g.3 themselves.64.hd gradually.4q.hq.c
highest.6i.hg.b.1 contributes.6o.hb nation's.4c.fe.2f bosnia.2f.0.ha.8 responding.5u.f5.1h.1 disputes.58.gm.1c
family.4q.eq.2w.1 stakeholders.3d.da.3l.2 youth.3y.ch.5b.7 branch.36.ai.7b.1 final.5r.cn.4d.n disposal.5s.dm.3r.4
done.5l.h6.o mid.4f.de.4e.6 purchase.3g.eu.2s.5 rate.4z.g7.22 reports.4m.fq.2g oi.6.fr.2k.o candidates.2p.eu.1k
computer.4l.cq.4m safeguarding.52.ez.1m terrorists.3z.fn.13 sense.5y.hh.8 scheme.2d.8u.6y.8 selected.4h.f4.1u.1
accidents.3v.fh.1d.a tensions.5g.f7.1a.3 assurance.40.9y.6p.9 emergencies.5a.fc.t.5 ministerial.4a.9n.7q.2
category.3p.9t.75.3 negotiations.4e.g4.h.2 civilians.4d.f2.1y.2 montenegro.15.0.gy.o pay.4y.fs.21
reconstruction.46.co.4f similar.6n.gn.r recommendations.5b.eb.13.3 den.a.i3.e either.5o.h5.b enabling.63.fk.u.5
advice.4a.fi.1h.2 broader.64.g7.k step.5w.gl.x unity.58.ff.20.3 months.4n.gy.5 violent.44.et.1t.6 numbers.52.fo.19
placed.5e.gx preventive.5k.e8.2a.6 disarmament.4b.cq.3g.1 fuel.54.fx.1h.3 reference.3l.8b.4y.4 armoured.30.9c.6u.4
located.4r.gm.9 standing.5f.ce.4j connection.55.gj.b.1 rather.5n.ev.1m deploy.5o.gf.d facility.3m.bo.4t.5
movement.5p.e6.20.4 robust.5c.fe.17.1 albania.1h.c.fv.8 seen.5i.gx.3 commanders.41.bn.48 ties.57.go.4.1
treatment.4i.e0.2j dealing.62.fe.t innovative.51.fe.y.1 adversaries.31.eq.t distribution.5x.en.1n.4
extremism.4l.eh.1h.3 largest.4r.gs.0.1 fighters.36.ex.27.1 once.62.cq.3k h.42.5m.9m lower.5m.fy.14.1
oriented.5c.fl.1r.1 adapt.60.gs.4 offer.5t.gj.d presented.5g.fz.d whose.6b.gq.1 academic.4a.ev.1p.1 children.46.dy.1l
cooperate.5y.gh.5.1 indonesia.2b.0.ew.6 seeking.5d.fn.i una.8.ge.d baltic.2q.0.g2.3 completion.4i.e0.1m
quickly.5y.g8.0.1 slovenian.e.0.g9.7 traffic.4w.dx.2t allocated.56.g4.3.1 contact.4j.a4.6n.2 defending.5y.dh.26.1
detailed.5b.dr.21 offices.3z.cb.3m credible.5p.ff.15.1 surrounding.35.e1.2k association.4q.39.bz flight.39.dx.2l.2
fiscal.41.cz.37.9 integrate.5n.fp.v pol.q.9y.5l.w deterrent.3q.e8.1n.6 gulf.3q.2.gh.3 monitor.5p.f7.17.4
businesses.3s.ep.c.3 changed.5y.fq.c resulting.5z.fm.4.2 money.5d.ey.13.2 integral.6d.ez.17.3 preparations.3l.da.1v.e
visited.1k.fk.4 netherlands.1v.0.eb.5 significance.5n.dx.1w.1 expanded.5e.ex.t.2 https.v.h6 guided.4q.c4.3n
follow.5m.fs.g vessel.2z.aj.5b announced.3c.ff.6 applied.5y.f1.11 crimes.4m.ej.1e.3 solidarity.4y.dg.1x.4
students.3m.e9.1f threaten.5i.fa clearly.6m.fc.n inspection.2y.b3.40.i legislative.5c.c4.3t.4 regulation.4b.9h.6k
hostile.4j.f6.o implications.51.dj.1g.7 assembly.3z.28.dj.2 decades.4u.fh.2 extensive.5l.eq.r pre.56.dr.1w.7
extended.4x.eu.z.2 coming.5w.fd.a complexity.4k.8p.7h revised.3u.ek.1b consolidation.53.cs.2h.f eu's.3c.0.g3
men.3v.er.1j setting.5o.dv.1j territories.4d.cp.2k actual.4w.e7.1f.1 bulgarian.i.3.fu.2 criteria.51.dm.27.7
formations.2w.f0.i.4 launch.4m.e4.1j testing.3o.di.1w calls.4o.dx.27 finland's.d.0.ds finnish.j.0.ek.19 ict.1z.0.1.fk
vulnerable.5e.ew.6 armament.37.ck.2w.4 cycle.53.dh.2i.1 shape.52.e4.14.d sides.33.g7.3 russia's.30.0.e8
armaments.3c.aw.49.2 dynamic.72.e8.11.1 linked.6l.f2.7 online.2q.de.1l.2 continuously.5k.ej.h formation.4m.cf.2n.4
repair.34.aw.4h start.52.af.1a.44 charge.3i.f2.r.1 combating.4m.bf.2d.5 societies.43.cm.21.3 trend.58.e9.16.1
train.5d.f4.i days.3e.e4.1l.3 increases.6b.eq.6 ncos.1t.0.fp.1 expenditures.39.cv.27.5 satellite.3y.bl.3n
drugs.4k.dw.10.6 flexibility.5u.dx.11 selection.3y.ac.44.1 designated.46.dz.13 formed.4p.fc.2.1 ncc.a.0.0.eg
norms.55.ev.f.1 represents.5q.en.4 contingencies.34.de.1g internationally.5x.d3.j polish.r.3.f0.5 french.28.0.eg.7
gas.48.e0.14.2 historical.4m.d1.1q.4 contingency.3e.cv.1c denmark.1m.0.du join.4s.fg.6 coordinate.5n.ep.9
doing.4u.ee.p.7 intervention.4l.cu.1e.4 minimum.58.dz.p appendix.1p.p.a2.l apply.5k.ez.3 sustained.5i.dy.r
neighbouring.4h.dv.3.4 preparing.60.d8.1j.2 psychological.3k.b6.2m.2 poverty.4l.d1.1c precision.3c.dg.1b
reliable.6d.ee.l.2 side.3s.f3.1.1 characteristics.4j.d1.1e.1 principal.4k.bx.2s.3 world's.42.ep.5 balanced.6j.ee.h.2
chain.4d.cs.27 determine.66.e0.i few.57.er.9.2 branches.40.ci.1m.1 drdo.8.2.0.dm invest.44.eg.k navigation.48.a4.49.3
sets.5s.f8.a southern.55.6q.7m.9 besides.33.4g.8a closer.62.dy.w.1 recognition.53.dj.18 dependent.5l.dl.11
domains.3f.e0.b.3 enterprise.31.9q.43.3 malaysia.21.0.dj.7 singapore.26.0.dr speed.54.ej.d.1 ensured.5h.er.2
identity.51.dk.1a.6 dimension.4n.cl.1s.3 equipping.3e.ag.3v.d updated.5b.bg.35 improvements.4w.bt.1j.2 paid.4o.f3.9
achievement.5p.co.1b.4 estado.8.z.df.9 institution.57.d2.1b.3 armenia.18.0.d5.l wmd.28.0.3.el examination.2j.a6.3a
solution.5d.du.j albanian.n.0.ed body.4v.dn.11 estate.2e.an.3q.f offensive.45.c2.1d.r avoid.5s.d8.10.7 kosovo.2u.0.em
call.4z.d7.1t.2 detection.53.c8.21.3 hungary.1r.0.dk.a road.4g.a8.4j.5 state's.3y.ac.49 arctic.1u.4.dy.3
canadian.j.0.co.p proposals.4l.d3.s.4 slovakia.x.0.cv.2 brought.5l.dt.3.1 half.4r.ec.h jointly.56.eg.5 turn.62.ej.5
iran.31.0.ef.2 proper.4r.dq.q acquired.4f.dw.8.1 considerable.54.cw.g deployable.48.bj.2o gain.59.el.6
host.5l.bf.36.3 coalition.4g.bu.24 contents.7d.5k.5z.2m resolve.52.du.i receive.4z.e4.6 piracy.3g.cq.1h.2
prc's.i.0.ek young.4p.cu.1b allocation.4t.c8.1y.1 financing.4p.cf.1o.5 tanks.31.c9.1u list.4o.ad.3a.f
scenarios.49.d5.r.3 software.3g.a4.3o battlefield.31.c6.1t go.4n.e8.9.6 restructuring.42.b9.2b.3 alliances.4f.cm.u.5
preserve.5l.dm.h.2 protected.5f.d6.u unmanned.38.9s.3e.1 live.5c.dt.j.1 started.3e.e1.2 unique.5h.di.a
reaction.4k.ag.3r.2 shown.4z.e7.2 her.2z.dg.z.1 pose.5y.dv.1 reached.4p.dr intensity.4o.cp.1f.2 location.5d.c3.1k.9
met.5g.dv.a.8 von.9.ek.d labour.3w.av.30.1 targeted.56.d2.h.1 background.3p.69.4z.h uk's.j.0.e1 variety.4x.dv
km.1y.dg.h.4 recovery.4x.bp.1e.5 classified.53.c2.1v foster.4t.ct.15 autonomous.40.9k.3r.3 herzegovina.1r.0.cy.9
accordingly.4i.5m.64 generally.57.co.u cover.5p.cf.n.1 crore.4.al.2h architecture.4f.ah.26.5 airborne.35.8t.4f.6
mine.3n.93.4j.6 environments.4g.bv.k identification.5m.b4.1z.4 pension.1u.84.4u.7 usa.35.6.2.dh yuan.q.1k.d1
buildup.14.ci.1q.1 thereby.4h.d7.7 um.6.ct.f.2 veterans.2n.7x.59.1 employed.4s.d3.8 managed.54.cy.8
average.3v.br.16.2 preservation.4t.bu.1d replace.49.d2.m devices.44.by.14.1 equal.54.c4.1b heavy.48.b8.29
logistical.3q.c2.19 parliamentary.3f.50.7s.2 represent.5a.dp.1 retain.4z.dc.8 series.4d.cp.10 my.2j.cg.13.1
constant.5e.ca.10.1 economies.4q.cf.5.1 moderate.1c.1p.cp too.4m.d9.7 storage.4u.c5.1b wars.3p.cp.t.1
delivered.3c.cn.8 structural.5n.c3.14.2 art.3a.aq.2v.1 cent.1s.dr existence.5h.d2.8.2 maximum.5h.cn.f
zealand's.g.0.dg committees.33.99.3p.3 mentioned.48.de.1 proposed.4c.cc.h.6 superiority.37.c5.r.7 sweden.28.0.bq.1
unified.4z.bz.1k zones.49.bc.24.1 collection.4x.c6.w.5 sovereign.4n.c0.18.1 occur.5o.do sustainability.5b.ba.1h.3
barracks.2b.8j.57.1 back.55.cz.e.1 landing.27.ax.2p update.4c.7t.5q.7 countering.4g.9w.2l.1 czk.3.0.0.dq
estimated.3k.ca.k.1 schedule.27.61.5o.3 dependents.t.9d.3y rea.8.d1.9.x sphere.3x.cv.c stronger.51.c2.l.1
though.4g.ah.1v dispatch.y.9y.3h going.4b.d3.k.1 involve.5k.d2 coordinating.5e.aw.1o.6 divisions.3c.9g.3p
processing.4s.br.14.1 seven.4d.au.1i.i quo.1k.dn.8 condition.4w.cb.x connected.52.bs.u.3 interaction.48.at.1l.3
namely.3g.cu.7 seeks.4u.df cambodia.1j.0.bo.7 involves.56.d5.1 specialized.3i.bx.r vulnerabilities.3v.c1.l.3
diseases.4c.bq.u ensures.66.cx.2 maintains.5e.cv.3 platform.4g.ar.20 procedure.3d.9k.37.1 picture.43.av.23
sistema.a.8p.3o.4 raising.4x.be.1l recently.4k.9y.29 resilient.38.bt.t.b tech.2o.a7.3a.1 via.47.d1.e.2
applications.3o.be.v.1 armadas.5.11.al.q job.4d.c2.1e discussions.4e.bh.p reviewed.4q.cg.2 additionally.3v.25.8h
old.45.ao.2l.1 page.2p.5w.4l.c places.58.cq.5 romania.1j.0.cq.4 era.3q.c3.19.6 indigenous.2h.9v.2g
conclusion.5b.6s.3f.1n consultations.3m.ad.1r.1 defeat.3g.bq.q.1 hybrid.36.at.16.5 move.4z.ck.6.1 consists.4j.cr.4
normal.41.bw.p.1 transatlantic.3f.9n.2r.2 city.2f.57.80.6 offshore.2s.9d.31 reporting.4l.ap.1t.4 subordinate.2y.au.1a
participants.3f.a1.1a reservists.2m.9x.2e understand.4f.c6.2 categories.4d.bh.10 demonstrated.54.bm.2
upgrading.4j.bd.19 stand.4m.b0.1n.1 aerial.3t.9s.2y concrete.4l.bh.z.2 described.4k.cc raise.5h.ck.d.3
helping.4a.bg.f matter.5g.c0.f german.1o.0.c3.6 instrument.50.av.17.6 request.3f.b9.1e starting.4r.9j.27.b
considering.4y.7z.2x evacuation.3x.af.1r.2 phases.3c.an.16.2 reflect.5r.ci.1.1 dangerous.4k.bm.i
possibilities.51.bj.5.2 brigades.31.ac.29.2 resulted.4e.bv camp.1y.4z.73.1 ireland.1d.0.b2.f locations.4a.bq.c.4
ph.e.4.d1.5 vulnerability.4f.as.m.6 charter.5c.z.ax.2 did.3t.ck.1.1 evolving.4s.b6.v.6 flow.59.c2.e fulfil.4s.cb.7
gsdf.d.3.3.c1 serving.4e.bo.m.5 addressing.5e.aa.17 audit.2h.6d.5a.h geopolitical.42.b6.p.2 pursuing.49.bh.o
arising.50.bs.4 competent.46.b3.q upgraded.3i.bg.j consensus.4h.bm.l.2 followed.47.bt posts.2x.br.n
corporate.2y.4r.6g.6 explosive.3s.71.4q.1 iaf.8.0.0.br produce.4t.c0.6 alongside.41.99.1t depend.5e.c1.7
qualified.4o.bp.q regularly.4z.bs.4 reinforcing.4e.92.2y.1 summary.4a.3f.65.1n gap.3q.85.4l.1 sensitive.4i.az.b.2
relatively.5h.bn.9 amphibious.25.8t.2s.5 house.3j.4q.75.c integrating.4x.9x.1z.3 vi.3n.2e.2f.4c grow.43.bv.8.1
accountability.46.95.1t.6 adoption.4z.ar.1b.1 greatest.55.c5.1 plays.5c.c7.2 combination.5c.bi.4.1 asymmetric.49.ap.t
competence.3r.aw.l regiment.24.2x.8l constitute.4x.bk sustainment.2s.8r.2j.5 enterprises.4h.ak.n jp.8.34.0.93
acpdr.8.0.0.bi declaration.3z.3u.7u.3 frigates.2f.9u.1i ha.10.7q.11.3n things.42.aa.1g weaponry.20.aj.19
competitiveness.4m.9z.16.9 daily.4a.ai.1h.1 initiated.4i.bd.a almost.4q.b0.k consequently.4r.44.61 limit.4q.bi.p
ones.5l.c5 tank.2o.7n.4f dual.4e.au.10 generate.4s.bg.6 housing.3d.9p.2a.1 ahead.41.b0.r.4 ambition.35.af.16.7
english.2u.d.bf.1 worldwide.41.a3.m depends.5h.bi win.2g.ac.1q character.4w.b7.9 fixed.3e.9o.2a hospitals.2g.9g.25
infrastructures.36.ac.q.2 posed.52.bn.3 directions.49.9h.1t.a hospital.2c.4y.6u.5 treaties.4k.9s.1j.3
vigilance.1h.4k.60.7 jobs.40.b4.m bureau.25.n.b8.6 cohesion.3w.ao.p later.49.ai.1d.1 equality.4f.99.2a.2
accession.37.af.z contributed.4n.b6 determination.4u.au.n expenses.2s.ao.s.2 link.5y.ak.y.3 attended.1w.bb.4
balkans.3q.0.bh impacts.43.b2.9 manufacturing.3e.9h.18 respectively.38.ap.5 factories.10.54.5e.7 hard.4h.az.u.1
known.4w.be.6 potentially.4s.as.6.1 transparent.5d.ae.h.2 adaptation.4i.a1.1a.2 supervision.3u.9z.1j danger.4s.bf.3
deepening.44.9k.1k incident.3a.8t.2o judicial.3u.9r.1z reason.4m.bf.a dec.p.0.c8 loss.4z.aw.o.1 show.3v.aw.11
district.2j.4r.6l.1 http.2g.ae mm.1u.bh.0.f specifically.4b.74.2n views.48.ba.7 advantages.4h.ar.5.4 hq.1w.0.1.aw
majority.4x.av.b investigation.3q.8r.28.4 performed.3s.b1.3 produced.3v.an.4 rcaf.6.0.0.al fast.4v.9m.1v.4
port.3c.6h.4j.1 allows.4v.b1.1 beginning.4u.a0.u.5 freedoms.3v.aj.h handling.3x.9z.12.2 hold.3s.bo.1.1 larger.4s.b4.3
stated.4l.bn focusing.55.ab.i neighbourhood.38.8s.1g.2 nordic.1l.0.at.1 british.1w.1.az define.5f.au.g
detect.49.b7.4.3 immigration.36.79.2y.3 politics.3x.9r.10.2 radio.3d.7y.3d.1 again.46.au.b centers.2p.9i.2a.1
chile.v.0.9x.y enables.53.au.1.1 fuerzas.3.2m.8d.b gender.36.8r.1y.7 geographical.4n.9q.p interior.36.1j.9z.3
acquiring.4h.ag.10 assess.56.ai.k dedicated.4i.az.8 islamic.2h.1.bc.1 laid.3u.b9.1 product.4v.7p.38.1 alone.4n.b5.4
controls.41.a3.q inspections.2a.9b.1b.5 invasion.2j.at.g performing.4u.al.f.3 orders.3a.9k.18 realization.2s.9e.14.4
extend.5f.ah.c smaller.4q.ab.d.1 viet.8.0.7c.2e fair.49.ag.13 fulfill.3b.b8.5 know.48.as.d.1 lessons.4f.98.1n.1
users.3d.9f.1m.4 dispatched.13.af.r globally.41.a6.h.1 left.3q.ao.o.2 sales.38.7d.37.d sent.2w.b9.1 socio.2v.92.14.5
adversary.2r.ay.1 outcomes.32.8z.1l.4 stabilisation.2v.94.13 remote.3t.9l.1c replaced.3y.ai.b spirit.44.an.p.1
achievements.3p.7w.24.8 cr.l.1g.6n.2q edge.38.aw.9.1 attempts.4n.a8.j mns.9.0.0.bb msdf.e.2.3.ac continuity.4f.9z.j.4
manufacture.1z.7u.2f trials.15.8o.1e causes.4w.ao.1 definition.3r.81.2r.2 eight.3u.8k.1x.7 find.4x.b3.2
newly.3y.9n.16 separate.4h.ac.e specialist.39.84.1u.1 adopt.4w.a5.m.1 delivering.32.8z.11.6 finally.4c.37.4i
obtain.4u.av.7 conscription.22.8m.20.1 deployments.3a.9i.g.1 discipline.2y.8s.1x mutually.5a.ai.f assessed.44.aw.1
secretariat.32.1j.8k.2 severe.4b.ad.h.2 option.3q.8r.1w philippines.25.0.ah.4 promotes.4b.ad.0.2 proposal.3l.8z.1d.1
pollution.3h.92.1o press.36.7k.2v.d compared.41.8o.10.1 outlined.43.ai addressed.4q.a4.2.2 annually.3z.ab.7
heritage.3b.8s.1w.2 mobilisation.2j.8m.1e rank.2j.8v.1q.1 stages.43.ae.7.1 transferred.30.9z.8 utilization.2i.94.y
alternative.4v.9h.l arise.50.ab.2 delegation.1j.8s.1l.2 insurance.3c.7p.2t round.2q.8g.2a specialists.39.8t.1m
eliminate.4d.9i.s front.3l.8x.1i.1 z.t.94.16 intensive.4q.9f.v campaign.44.90.17 draft.3d.8g.1u.2 isr.26.0.a.ar
israel.2i.0.ai learning.3t.8u.1k man.4n.9m.11.3 shaping.48.8t.11.1 run.4t.a7.c emergence.4m.9x.7.2 sites.3d.af.h
consolidate.41.93.v.1 globalisation.2t.7f.1k.3 macedonia.1d.0.ah.6 simultaneously.4l.8c.12 vice.31.2e.7t.2
encouraging.49.8p.18 expert.3n.9a.16 numerous.4h.9l.o reviews.3f.98.y.3 decisive.49.a3.9.4 realisation.21.81.1h.5
reflected.4p.a6 reliance.3l.9w.i.5 efficiently.5m.9w.4 measure.47.8s.w.k realistic.4g.9w.b reasons.48.9k.8.1
smart.2d.4v.5c.9 citizen.3s.99.10.3 affecting.4w.9s.6.2 assessments.4c.93.p enabled.47.8e.11.3 gathering.41.9q.f
get.3l.a8.5.1 realize.2m.a0.e serbian.g.0.am.4 constantly.50.9t.5 globalization.2m.81.17 municipalities.24.8k.v.2
scenario.3c.98.g.b ao.i.92.5.s demographic.43.8t.10.3 moldova.1d.0.9p.9 remaining.4i.9c.f shift.4l.a0.d.3
stations.2z.8o.1c.1 vietnam.21.0.9q volunteer.2t.7l.2r estrat.a.77.23.m mandate.40.8v.s.3 timor.1i.0.ad.3
burden.44.9s.6 compensation.2b.6r.39 contemporary.3z.8n.h.2 engineer.2j.4r.57.8 sophisticated.46.9c.1
content.4g.92.o.6 look.4i.a0.b.3 nam.e.2.80.2i possess.46.9x.c shows.3w.ab.2 conscripts.1w.9d.o.1 depending.4m.7o.21
offered.4f.9v.6.1 properly.4l.9p.6 became.3g.a9 enduring.37.81.16.6 pace.4c.9z.0.2 added.4z.9m.k bringing.4m.8v.n.4
eligible.1d.88.v situational.2m.8l.u.1 uncertainty.4f.97.f.1 why.3p.8g.11.2 delhi.k.0.9k differences.4g.9h.6
percentage.3c.7h.2c universities.3e.8m.1a participates.3u.9k.1.1 reaching.56.9s.d regards.3n.a2.2 head.3c.5j.48.2
oct.m.0.ak syria.2m.0.9p ultimately.48.81.17 asdf.d.2.4.9s court.2s.35.6r news.2e.6f.3l.6 am.2k.7i.1k.16
divided.3q.9y.5 found.4c.9m.2 survey.30.63.3x.1 weather.3x.93.n boats.29.7t.29 deepen.3r.9l.7 giving.4k.90.o
neighboring.2a.91.u.2 nov.s.0.ai price.3w.8f.1e recruiting.3g.6t.2q.2 refugees.30.8b.17.1 customs.3h.48.5h.3
demonstrate.40.9g.5 released.32.9g.6 tension.3w.9e.k.3 pandemic.21.8o.l.1 pursued.4b.9r suitable.4a.97.a
bank.34.1m.7w began.39.a1.1 diversity.43.8l.14.1 illicit.36.8e.14.2 release.37.6n.33.1 squadron.2o.3n.62
warfighting.1w.8y.e jamaica.3.0.8x.6 bn.p.8x.1a.6 channels.3b.9h.e.1 failure.3z.76.1z.3 fulfilling.55.8p.p
undertaking.3w.93.j iraqi.1c.0.a2 solid.49.9d.i user.2h.6c.2t estonia's.a.0.7r formulation.3p.8j.u
identifying.5e.8k.t.2 mr.1m.1.5s.1a never.4c.9h.6 arm.1g.1t.11.76 noted.2v.9h.9 question.3w.9b.7 regimes.4f.9b.6.1
republike.5.2.96.6 thailand.28.0.99 expressed.4i.9h.1 prosperous.3j.8k.m.1 slovenije.6.0.93.5 submitted.3c.9a.6
tests.2m.9e.f overview.2z.3v.4q.e station.2m.4d.4y gov.2a.9z.5.3 luxembourg.n.1.6u.4 ranging.49.9j.1 accepted.4e.8l.j
details.2v.7b.1z.2 extremist.3i.8p.i camps.27.6m.2d.3 dependence.4d.8z.5.1 formal.45.91.g pdf.13.5i.0.4d
publication.47.7s.15.1 reflects.4w.9j sanctions.37.8y.d advancing.3c.7z.18.2 azerbaijan.16.0.8z.1 buildings.33.8q.e
execute.3u.9f.5 formulated.2u.9e.2 settlement.3s.83.13.1 discussed.30.93 floods.3b.85.z.3 publications.22.4r.1m.w
regulatory.3m.84.n.1 urban.3k.8c.17 depth.3z.9e.6.1 description.23.2b.35.4 poor.3p.8e.10 mean.3w.9b.2 pursuit.43.8i.y
sound.41.8m.m tactics.3h.9a.5 drive.34.8j.m extreme.4n.8k.d mediterranean.2u.2.8y said.2t.9o.4 croatian.d.0.98.i
india's.11.0.8g neighbours.3r.8p.5 continent.3s.8i.i.2 necessity.4i.8y.8 structured.45.78.1o.2 tackle.2u.9c.3
assisting.45.7r.1e chairman.2a.1z.6z county.1a.3j.5o.2 focuses.49.97.4 immediately.43.8m.8 okinawa.l.0.9i
promoted.3n.92.3 smuggling.3o.8f.j theater.1h.7n.25.1 universal.40.7s.1b.1 you.2g.8e.16 af.u.7.2.92 carrier.21.6z.27
exploit.3z.8q.6 recognized.3l.8p.6 somalia.28.0.93.1 survival.3g.8s.b analyses.3j.7w.u.6 establishments.2f.6j.1l.5
excellence.3d.4j.3w exist.4g.9c lo.t.8f.m.5 reliant.1u.8c.1c.1 underway.36.8n.l becomes.4u.93 ethiopia.19.1.8m.1
retirement.2j.7k.1i advisory.3p.4m.4k.1 budgetary.3s.81.w.2 demanding.3i.8p.0.1 played.4f.91.3 acting.4p.83.14
determining.44.6t.1z extension.3j.71.24 red.2s.1o.7k.6 belarus.1l.0.8h.7 budgets.3m.7t.13 chart.1m.2b.4z
dynamics.3m.77.1j.6 frameworks.3g.7w.l.3 month.2q.8b.q.2 payment.2s.7u.12 undermine.3m.8i.0.1 utility.2h.73.25
w.1n.3k.5u contacts.33.88.c plus.2k.44.55.2 friends.2c.87.t green.24.5i.3f.2 nor.4k.7t.10.6 cis.1q.1.1.99
comprises.44.8t declared.3j.8k.8 outcome.3g.6p.21.6 protocol.2o.2q.5z.2 routes.49.8u.8 confrontation.3s.8e.c
elimination.3w.7c.19.4 firm.3z.88.r hours.2w.8l.l ports.3q.8g.n tax.36.7w.1e.2 advances.41.7y.k name.2u.5n.37.6
previously.42.7l.x romanian.d.0.9k societal.1y.88.j tool.4j.8v.7 agriculture.3g.4a.47.1 composition.3p.7q.18.2
covering.42.8h.2.1 democracies.1z.7n.m exploitation.3z.85.b.1 faced.4s.89.g flows.3n.8o.7.5 italy.2n.0.8o
projection.33.7v.x.3 rely.44.94.2 specialised.37.7n.o.2 today's.42.7h.z transit.40.89.f.1 constitutes.42.8k
contingent.2t.7y.u.1 gradual.47.8i.l.1 nationals.23.7v.s rising.43.7w.j.6 switzerland.y.0.8e.3 experiences.3y.8d.3
fall.46.8c.w troop.2k.7h.14 army's.2m.12.84 helps.41.8x indispensable.3o.8p.0.1 movements.4c.7w.m oversight.35.7r.z.4
superior.2i.6g.22.4 accomplish.3e.8f.2.1 composed.37.8i.1 foundations.4b.7s.k.9 informed.4e.8c.9 note.35.4i.34.5
operators.2q.85.7 reinforced.4d.7w.d abuse.30.7h.x.1 dimensions.41.82.c.3 obligation.47.80.g outlook.2i.53.25.1l
raksha.6.0.71.l aerospace.1y.3z.48.3 comes.3z.8o.1.2 dangers.3i.85.a.5 here.3u.6z.1r.2 questions.39.7t.p.2
congress.22.8.8d person.3f.88.n.1 sought.41.8d sports.22.3w.3y.k away.3v.8s.4 chiefs.2f.1l.73.a constraints.3l.8a.8
dod.l.4.8c.i drawn.3q.8q ideas.3s.8b.d.1 limits.3z.8j.c professionalism.3h.7m.m.2 soldier.2x.66.2h.1 guide.43.80.s
raw.2x.8k.b reinforcement.2v.7f.n sensors.2z.80.d appointed.33.8h.9 medicine.2n.5i.2x.8 nbc.1y.0.1.8a
representative.3u.60.2c.1 adequately.4d.8i.1 employ.3r.8h.a escalation.3x.85.g geographic.43.6y.18.4 lift.2l.7a.1g.7
black.2u.1h.7c.3 reality.4k.8a.6.1 systematic.42.84.g washington.2r.0.8h.1 won.1q.8j.a campaigns.3p.7s.7.1
covid.17.5.1c.73 deep.3r.7w.h.3 difficulties.3n.8g.3 guaranteeing.37.7c.v independently.4e.7z.1 institutes.27.59.2o.5
junior.20.43.3k.a nevertheless.3z.2b.4t credibility.48.84.8 prior.41.7e.x uses.48.8j.g espionage.2e.7h.r.2
evolution.3v.7r.l.3 kind.40.8q.2 learned.3g.7e.1b.1 models.43.83.b opening.3o.7c.z.1 powerful.3r.8j.3 ratio.2p.71.1o
transform.3u.7w.e.6 valuable.47.88.2.1 desired.3c.7h.11.1 ally.3n.7q.z appropriately.3u.85.2 engaging.40.84.a
exclusive.3k.4o.3f.3 legitimate.46.8f.3.1 serves.46.8l track.3m.7u.q electronics.1o.3p.47.6 introduce.44.7z.h
prague.x.0.86.3 discussion.3g.7c.t.2 imperative.3e.6n.u.x paragraph.1p.3g.51 uniform.39.75.y website.24.6s.13.5
controlled.3s.7q.r.3 female.1n.6j.1p mind.3k.8q.1 properties.2f.7g.13 referred.3i.88.2 targeting.43.7c.11
version.2l.7f.16.1 autonomy.37.7u.9.3 failed.3m.7s.g.2 preserving.40.6u.11 award.1a.3v.44 considerations.3p.7c.o.5
corresponding.3o.7t.6 jan.11.0.8p.1 austria.13.0.74.1 sustaining.3r.6m.19 fishing.2b.7d.s.1 moving.44.7j.c
ranks.2w.6l.1j.1 rest.4c.7u.e.1 sudan.20.0.87 rio.b.7u.k.b site.2t.7m.x.1 features.3i.7p.c gained.4a.8d.1
largely.49.84.1 offers.49.85 subsequent.4b.78.h techniques.3q.7d.f thinking.3j.81.a urgent.3z.7z.e aspect.4l.81.3
cruise.2a.73.16 lasting.46.80.8.2 quantity.3f.7n.k sr.f.2.6.8d challenging.49.7s.1.2 driven.3v.7t.e
governing.3l.6f.1w imports.2h.7i.j rates.30.7k.u.2 session.26.62.2c.3 aiming.33.7s.a comparison.2j.5k.2c
comprising.30.7r enter.3w.86.5 joined.3o.83.7 quarters.1h.66.2h accounts.2s.4t.3e code.35.38.56.2 conducts.2m.7r.4
construct.1y.63.27 creates.4k.82.5 fico.5.6u.0.1v guarantees.3v.7v.1 liaison.32.54.2w.1 translation.1v.2r.5g
adapted.3o.7r.9 evidence.3a.7q.c hosted.20.7z.a opinion.3c.73.12.3 applies.3c.7l.4 beijing.1k.0.80
consolidating.3k.60.1p.8 cutting.33.7d.f.6 disrupt.34.7q.3.2 duration.3f.77.f gives.4k.82.1 greatly.3c.86.1
intends.30.83 consistently.3u.7n.3 mental.1y.6p.1r raised.36.7z steadily.2p.7y.4 weight.2x.6l.1h
accounting.2r.63.1x.4 develops.4c.81.3 enough.42.7r.2 faces.4f.83.1 jun.m.a.88 accommodation.2m.5z.w path.3u.7z.3
province.1s.2q.5h think.2t.7n.n upgrades.1u.5t.1b.2 conclusions.3b.5f.17.y investing.3c.6l.o.3 looking.41.6g.11.2
supreme.30.2i.5e.1 battalions.2a.5t.21.1 fostering.3t.6j.1c heads.34.57.2i.2 orientation.3h.6i.16.1
reductions.2e.6x.q relocation.1m.6i.1h ad.3g.4u.w.2j amended.2y.76.y applicable.3e.7g.6 attempt.3h.7w.2
evaluate.3e.54.35 miss.9.63.k.i mitigate.47.7h.a recognised.35.7h.5 simulation.2i.59.2v assume.3t.7y
considers.3o.7t.3 firing.1t.76.z proactive.3h.69.1a.1 seas.2w.69.1t.1 stationed.26.7s.a flying.26.5c.2d.1
cope.30.7o.i leader.30.70.t.2 pilot.2e.56.2s presents.4j.7t sdr.j.0.2.80 specified.3i.7i.5 strongly.3z.7s.5
expect.3i.7h.9 strive.3w.7q.7 draw.3r.7u.2 income.3j.77.h intent.3e.6x.12.3 kinds.3b.7v.2.2 ranges.2w.6e.14.1
fig.d.0.6q.8 subjects.2q.7h.9 agricultural.37.6u.m continuation.3r.6b.11 pool.35.6b.1g.4 workers.2w.6m.15
arf.19.0.1.80 aware.4e.7m.6 earthquake.1p.51.2d intellectual.3i.6g.10.4 retention.2w.6z.o telecommunications.3f.5j.18
allowing.4d.7a.9 distance.3b.7i.e indicators.2m.5o.1p.c similarly.3s.1t.4o difficulty.23.3a.4o drills.15.7h.k
pillar.37.5t.1a.c represented.3e.7e ceremony.17.4i.2q contingents.25.75.4 favourable.36.7h.3 jurisdiction.2r.6p.t
languages.2g.5q.1c.8 morale.2h.77.i.3 passed.2v.7d.4 relative.3x.7h.5.1 victims.31.77.f directive.2p.24.4x.e
examples.3u.51.25.2 expectations.3f.75.h.2 import.2q.67.10.1 militia.z.4w.2d.4 decree.1e.15.6l doctrines.31.6p.o.1
equivalent.2u.6a.z fulfilment.2q.6p.f maldives.b.0.7d outer.24.5z.1g.1 revision.2p.60.1j tem.g.72.d.1 consist.3g.7u
deterring.2q.6a.r enlargement.2t.6a.p.2 fourth.36.52.21 fuerza.4.3q.2z.v helped.36.7g.2 hope.2m.7p.1.1
mantri.6.0.6a.k munitions.2v.5y.1c.1 nine.2s.65.18.6 periods.3r.7h.5 rebuilding.21.4x.2r resistance.31.67.18
suppliers.3p.6r.o consequence.3z.77.2 extremely.3i.79.5 pr.t.4f.1g.1m restore.3m.7g.1 commonwealth.2a.5.6u.2
incorporated.34.73.6 installations.2o.6r.n korea's.1h.1.7n aug.k.0.7v soon.44.7h.5 allowed.3u.79.2 commenced.1v.6z.2
decrease.3s.73.c gaps.31.6m.q.1 hence.3e.3k.3d latin.2o.3.6w ordination.1k.7u.2 pillars.3d.6l.q.7 vii.2x.1m.13.2x
behind.3o.6v.e.1 bi.1j.6e.z.d peoples.2h.6g.r retired.29.6d.z shipping.2s.5r.1a waste.2r.6r.m anticipated.3e.6y.e
earlier.3g.6y.a electromagnetic.1v.6l.k.3 map.2n.3s.1a.2f objects.2e.6l.j threatened.3x.73.2 reported.2i.72.b
verification.2v.5k.1i apart.2w.2q.3s boost.30.74.7 constructive.3m.6n.5 lithuanian.g.0.74.4 certification.2d.55.1q.2
continental.2k.5j.10.4 holding.32.69.q.3 intention.3p.76.4 nsc.17.6.0.6u probability.2y.6v.6 procured.20.6s.4
revolution.2q.4m.2j.2 threatening.4j.73.5 want.2w.70.3.3 academia.2a.5b.18.3 amendment.2l.4h.2q conceptual.32.5z.13.2
disruption.3r.66.h gaf.5.0.0.7d proportion.3e.6i.l radiological.3k.4o.25.1 savings.2p.6m.h trading.2g.6p.b.1
willingness.3t.6j.2 applying.3x.67.x overcome.3j.6w adjustments.2p.6f.o.1 dkk.9.0.0.71 interoperable.3y.6h.8
policing.2q.5j.1m.2 restrictions.30.5j.1a strategically.44.6m.e accident.1x.63.17 introducing.3t.6l.m
latest.3f.72.2.4 poses.43.76 propaganda.23.6a.s latvian.e.0.6q.4 parallel.40.6c.r strengths.2z.69.b.e
frequent.3o.6q.6 squadrons.1l.4q.24 turkish.z.0.6q.4 willing.3n.79.1 confirmed.2s.70.2 entered.3e.6y.2
exhibition.10.43.2j.6 recruit.34.68.y solve.3o.6y.4.1 conjunction.3g.6w cybercrime.1f.5n.y.2 defining.3s.5y.v.5
guiding.3g.6a.x.4 meanwhile.2a.v.4q organs.1n.6r.d requests.2w.6p.c residents.1y.6k.e.1 scheduled.2d.61.w
shipbuilding.1a.4g.2c.3 unlikely.34.6u.1 utilize.1u.6t.6 volume.3l.6r.e adjusted.33.6r.7 choices.2p.5s.12.1
encouraged.3g.6z.3 labor.1y.5o.1l milit.b.4y.2c.8 requiring.43.6x.1 arrangement.3g.4u.1q believe.2t.75 cities.2r.6e.n
classification.1s.2n.4g.1 inclusion.3k.5x.o.1 infectious.2z.69.j latter.32.77 liberia.10.0.5z.w method.2v.6a.o.1
original.2o.66.r cadres.12.5w.t caf.6.1.5.75 pfp.1h.0.6l.c roads.20.5w.17.1 strict.39.6t.c caribbean.1o.0.6j.1
debate.33.6n.c granted.2n.6e.a instead.3s.4e.27 joining.3g.6g.j listed.31.6y.4 pass.1u.4d.2x playing.3q.6y.0.1
came.2o.6s.2.3 claims.2v.6l.i.1 complementary.3i.65.a.1 defines.3p.6v.7 extending.3l.64.k.1 favorable.29.6z.4.1
handle.2w.6x.3 intensified.3d.6e.3 kept.3s.6y.1 opened.2s.70.2 profile.2x.66.k.2 receiving.3b.6o.a resolving.3j.6j.6
stores.v.50.1h.4 coherent.3j.6t.5 colonel.1h.r.5k countermeasures.2o.5h.12.1 elections.2a.6b.c realignment.14.50.1v
spheres.3h.6r.3 weak.3n.6c.f worked.3i.6k.7 accountable.2v.6c.9 optimal.3i.6s.5 patrols.2b.62.10 slovenia's.d.0.6m
amendments.2r.59.15.3 fisheries.1z.3c.3b.1 historic.2f.5v.z.2 responsive.3b.6k.4.1 unprecedented.3e.65
agile.28.5n.k.t annex.1p.z.3l.11 ki.e.6v.a.1 mainland.1l.37.3q origin.35.6c.d remained.2x.6l statistics.22.2z.3p.3
stipulated.2q.6m.2 violations.3f.60.b complement.3t.6a.1 criminals.28.6a.5 decline.3n.6h.3.2 elsewhere.33.5y.8
europe's.2b.0.6f inform.40.6k.9.1 rocket.1u.49.2j controlling.3g.5m.10 fragile.2h.6d.a.1 hardware.2f.6e.d
opinions.2j.6p.a sponsored.27.6d.d strengthens.3r.6r.2 acquisitions.2b.5p.q.1 destroyers.1f.53.1k
facilitating.3s.67.b river.28.38.3h.2 skilled.35.69.7 streamlining.28.5r.12 supplementary.1u.4g.17.3
temporary.3d.5s.t ambitions.2n.62.5.4 diversified.2o.69.l instance.2v.6p.3 instructions.25.4w.14.1 intensify.3m.68.g
interference.2y.5j.e.2 notice.39.66.e papers.1j.2i.48.4 record.2x.5i.11 accurate.3p.6a.9 attach.2c.4k.29
beneficial.3n.6a.a characterised.3b.6d.1 dialogues.2c.5t.w.1 driving.3f.5r.j.a establishes.34.68.h leads.3s.6m.8
likelihood.3b.6f.5.1 minded.28.6u.3 motivated.3r.6m.2 night.28.51.1j.1 radars.1z.5d.17 substantially.3n.65
unpredictable.3n.6d.3.2 amounted.13.6f drawing.3k.5t.j medal.k.p.60 exercising.3h.5r.k generated.3q.6e.2
provisional.19.y.55 uncertain.31.64.k actor.2d.6q.1 civic.2s.5e.15.3 covered.3a.6b.3.1 detail.36.62.h firms.1k.6h.3.1
guaranteed.37.6c.4 malicious.1x.5b.f.1 persistent.2o.5v.d programming.2c.4d.27.3 refers.2q.6q.5 secret.1w.2v.1q.2a
served.3d.6r solving.3m.6k.9 widely.3s.6d.2 adjustment.2u.5g.13 brazil.20.0.6e.2 package.2t.5j.19 smooth.2k.65.c
timing.1g.2p.21 accelerate.2z.63.8 band.1e.52.1r cooperating.3g.5g.s.2 covers.3m.6h.2 equally.45.4w.1n
executed.2l.6e.4 georgian.i.0.60 insufficient.3i.5y.o libya.20.0.6i opera.p.4k.1g.5 portugal.x.0.5p.c
romania's.8.0.6q terror.26.5k.u.2 absence.3v.6g.4 adopting.3w.5y.p.1 associations.2o.5j.r commanding.2a.4y.1d
providers.2r.63.b adapting.3r.5i.k concentrated.2y.64 grant.1i.4i.1x.1 leave.2x.65.i nco.1f.0.5.6g protective.2v.5g.k
radical.3g.64.c agents.2j.68.b esm.8.0.0.66 fires.2v.60.g forth.2x.6o forums.32.5x.i.1 kfor.1h.0.0.5u
producing.3f.6d.9 rehabilitation.2f.4z.1a sections.2x.5a.t.1 stop.38.6h.1.2 assisted.2w.67.8 carries.36.6o.1
epidemic.1y.5e.15.1 flood.1w.4g.1l.2 reas.8.6s.0.4 recommended.2d.5t.5.4 spent.2w.6c.3.6 attract.3h.6c.2
comprise.36.6j irregular.2k.5k.k mines.2o.5f.13 mitigation.2x.5s.e.2 representation.2r.54.s ecological.2y.5k.q.2
examine.34.65.4 qualification.24.5j.q servants.2j.5l.z systemic.2k.62.e tailored.3c.5w.8.1 artificial.2z.4r.18
chains.2l.5x.2 comply.3m.69.5 garrison.1o.3w.2l manning.23.64.d.2 nepal.z.0.6a nigeria.1a.0.5r.6 obtained.2y.6d.1
occurred.35.67 productivity.2p.5b.h strikes.28.61.d subsequently.32.3p.1r utilizing.1t.5w.q electricity.2u.5k.e
lieutenant.1b.10.4j modernize.2z.61.7 pri.i.4b.1q.1 carefully.2t.69.2 cbrn.1u.0.0.67 compulsory.2d.5h.l
coverage.2u.5g.i frequency.30.5a.v.1 massive.3d.5z.c promulgated.1b.5t.l samoa.9.0.6g.5 sie.4.2s.3h.f
abilities.2j.6e.8 approx.12.5w.m aspirations.39.5r.3.4 inclusive.32.5z.7 interested.3n.6e.1 little.33.6a.2
nl.9.66.0.k observed.2k.5o.1 society's.1w.5m.b stocks.31.5t.e.2 worth.2f.66.1 deploying.3f.5r.6 disease.2z.57.r
firepower.24.5j.j hal.8.0.0.5v norway's.d.0.5p notification.1k.43.22.1 records.25.54.19 retaining.3e.5h.h
secondary.3j.5c.n spanish.x.0.5w.5 begin.39.6f.2 conferences.25.5a.v consisting.30.61.2 crew.1t.5m.p except.2w.5b.k
prospects.38.5e.q.3 stabilization.2n.4u.1h arab.24.0.68.3 contained.34.66.3 factory.x.1l.4c.1 letter.1c.5e.y.4
owned.36.5j.o.8 realized.21.5w.7 revenue.23.4e.1h.a satellites.2h.5l.c seminars.25.5b.u turnover.10.5u.a
coalitions.2q.5j.6.1 coercion.2c.5x.f engineers.2a.2q.2x.1 estimates.2k.3o.1s schemes.1r.4p.w.4 visible.3q.65.2
asset.32.5j.l behalf.36.61 casualties.2q.57.y debt.2c.5g.g.2 evolve.3d.5z.1 highlighted.31.5l.3 municipal.2c.4z.v
professionals.2t.5c.c.1 signal.2f.3o.2f.1 statutory.29.5j.e.1 travel.2k.5d.r boards.17.15.48.1 likewise.2l.2i.2o
recruits.1q.4q.1a restoration.35.5g.m sri.y.0.5z.2 substances.2c.5m.c unification.1k.5g.x vast.3d.64.2
consumption.2z.5i.b cut.2u.5v.f disability.19.4i.w fifth.2m.4r.17 greece.1j.0.5u.1 insecurity.2s.5k.f
interagency.1w.5b.k notably.28.5i.c pursuant.2q.43.12 reasonable.34.5r.9 regardless.3w.53.l advancement.30.5g.f
aids.2l.1j.b.4c aligned.32.5u.c amongst.2e.5b.a armored.18.52.1a.1 assumed.33.5u.6 firmly.3a.61.5 laundering.2g.5f.f
sep.i.0.6e usfj.6.0.9.66 attend.24.68 bear.32.5z.4 communist.1r.1u.49 dem.a.65.8 economically.3v.5d.b
executing.2q.5r.c induction.i.45.16.4 mix.2q.64.3 mountain.1n.38.2e.1 otherwise.3a.5q.8 phenomenon.2t.5u.1
proactively.1j.61.6 enemy's.14.68.2 engine.1k.4o.1b isaf.16.0.0.5l marked.34.5p.1 routine.2k.5j.f twenty.2k.4g.14.1
volunteers.2g.4u.y.2 decreased.2s.5s.4 exposed.3a.65 gr.l.39.n.27 gross.3e.2z.33.1 healthy.3b.5r.c org.10.5t.f.2
registered.1t.5c.e si.11.42.o.10 strictly.2k.5s.b employing.35.5k.c experienced.3i.5m.2 frequently.3a.5t.4
highlights.24.2v.37.1 legitimacy.2k.5g.5.2 navy's.28.c.5t nonproliferation.1x.4o.11 observation.31.4t.z
parameters.2i.4w.j.4 possibly.2x.5w.1 arena.3a.5o.5 cadre.1b.4g.1d dated.1l.5w.2 disinformation.22.4y.f.2
insurgency.1h.4g.w.c quick.34.56.v village.14.27.3z assault.25.4u.15.2 authorized.28.5n.c consolidated.3i.5i.a
explore.2y.5c.g influenced.3i.5k.1 pressures.2s.5m.6 race.2o.5q.c reviewing.2w.51.11 struggle.2s.5u.7 whom.3e.5v.1
armistice.g.12.56.1 candidate.1z.4d.1j closed.2h.51.r.2 collaborative.2o.5d.8 emerged.35.5h figures.2m.4u.v.3
fundamentally.2y.58.3 ownership.35.5c.b renewed.32.5c.f sainik.6.0.5l.5 accept.3e.5y.2 adf's.a.0.62
airlift.28.4d.1l.2 brings.3p.5y drafting.2p.5e.k.2 enlisted.1c.4x.17 expression.3f.5n.c presidency.1p.24.2i.4
renewal.2q.4r.19 attribute.19.1k.4h computers.2n.3n.1y.4 funded.33.5m.4.2 graduates.1i.4b.1a.1 ins.e.5.4.5d
outputs.1b.4x.s.4 resolutions.32.4j.1e.1 swedish.w.0.5i.4 voice.2f.39.14.k altitude.1p.4c.18.5 budgeting.2g.40.1r
colleges.1p.49.1h entity.2h.5m.d.2 net.2b.4k.1d.2 replenishment.1o.42.1j rural.2r.4w.r steady.2u.5k.9.3
uphold.2y.5k.8.1 withdrawal.28.5l.3 believed.1a.5u disturbances.1e.55.2.3 expeditionary.22.3o.1u
interdependence.30.59.7.1 ir.z.1i.1.4g ourselves.2l.5o.2 purchasing.2d.5i.f reconciliation.1u.4b.18 seriously.3a.5u.3
tested.2u.5j.1 transforming.3g.4s.r.6 acceptance.2q.4n.q apr.g.1.62.4 characterized.37.5n commerce.29.3y.1i.1
feb.m.0.67 neighbors.1u.5e.3 operated.2t.5b.9 politically.3c.5a.b prescribed.23.5j.2 signals.29.2m.32.1
undertakings.19.3m.1r.6 written.2n.5e.3 wto.17.3.0.5h aggressive.34.5e.a bill.1g.3j.2c.1 sa.y.1c.1s.2k
secured.2u.5b.4 son.g.50.g academies.1t.4h.19 attached.2r.51.k contain.3k.5l.1 credit.22.2g.1k.1d
difference.2d.4h.d.3 foreseeable.2z.5e healthcare.2a.51.n.5 influencing.2b.59.7.1 ireland's.b.0.56 openness.35.5e.6
ratification.21.55.6 teaching.2d.5c.d tourism.2b.4e.15 transformed.33.5b.g whereas.2c.49.w competencies.2c.53.6.1
completely.39.5r.1 desire.2y.5w domestically.2a.4y.c emerge.3l.5v harm.2w.5m.3.1 hereinafter.28.5z.4 inside.33.5h.e
prerequisite.3b.5g.2.1 requested.2a.5q.2 tradition.2l.5d.8 useful.35.5q.2 words.2o.5t.1 alert.2r.52.o.4
assure.2l.5r.3 behaviour.2l.5d.2.1 death.29.4s.u delay.1z.4r.q departmental.1u.3k.1o.2 fit.2r.5h.8.2 hr.16.e.0.5e
meets.3d.5p procure.21.5g.b spreading.3e.5m.1 accomplished.2w.5e.2 america's.x.0.4y biggest.2j.5p.1
compatible.39.5l.1.1 explosives.2m.3t.1d.1 gun.1h.3e.29 late.2m.5k.a liberation.1u.1g.47 northeast.1e.b.5f
running.2q.5b.a signing.2a.4t.s tackling.2b.4k.t theatre.26.4i.u easily.39.5n.1 memorandum.2a.1n.3h.2
minister's.24.9.52 recognize.2e.5l sometimes.2w.4p.l commit.35.56.c describes.39.5o entails.2y.5m envisaged.26.54.3
evaluated.2u.5h index.27.2y.2j.7 outline.25.2m.38 ban.28.2r.2z broadly.30.55.5 cadet.18.1z.3c.7 egypt.1t.0.5g
encompasses.36.53 force's.20.y.4q inadequate.2v.4m.k indeed.2k.29.2x npt.1c.0.1.5l pro.2i.5e.d.1 qualitative.30.4q.d
trans.30.4a.19 cf.i.20.4.3m child.1x.4j.16 combine.2s.5a.8 moral.2m.4z.d.2 radiation.1m.44.1b union's.24.0.5a
founded.37.5a.7 operates.39.5m prefecture.a.n.4v sale.2b.4q.l.c tasked.2h.5f.1 colombia.v.0.3x.11 combining.2g.4y.i
consultative.1r.2i.2u.2 ju.g.59.h.4 master.21.2q.2i partly.2e.56.3 rational.2p.5b.9 sexual.24.49.1c
surprise.1y.4t.k.2 anzac.m.0.o.4r assistant.1f.u.4e courts.27.4d.13 grown.36.5d.1 putting.3a.50.e relevance.33.55.4
republic's.k.4.5e violation.2k.4l.t.1 awards.15.2v.2c.8 concentrate.34.55.1 estonian.c.0.4w.b europa.c.k.56.1
laboratories.1a.3h.17.1 methodology.21.3c.17.5 phased.2c.4z.k plant.22.3v.1i underwater.26.4e.o ai.11.2.8.4z
big.2g.54.i cmc.i.0.0.5j entitled.29.5a.1 equip.34.59.8 feature.32.58.8 iom.8.0.0.5e lands.1v.4g.12 launching.2w.4y.b
ltdp.8.0.0.5q neither.37.4o.l phenomena.2t.4v.4 register.1l.2k.2o.8 affordable.2i.57.2 amounts.2f.52.5 builds.3c.5f
canadians.5.0.4j.6 classes.1j.4q.r distributed.31.4n.e eliminating.37.51.7 enhancements.1e.3q.1g gaining.38.52.5
polic.3.z.4r.1 ps.8.0.3.5n staffs.27.41.14.5 anniversary.1k.3k.1p block.26.39.28 chaired.28.53.4 connections.2w.4l.7
necessarily.2k.59 outstanding.20.4e.r reliability.2w.4v.9 topics.2b.59.6 bel.9.3.0.4z enacted.1j.4s.p forced.2z.53.4
heart.2y.4z.8.1 heavily.2v.56.3 inventory.23.4a.v nearly.2q.4p.g undergo.27.4s unemployment.2s.4m.g airport.24.2n.2m
australians.i.0.53.1 cornerstone.34.50.1 destroy.2p.51.3 formulate.2m.4x.c globe.2i.57.2.1 sectoral.1u.4i.t.2
sufficiently.2s.52 ultimate.3e.53.4 asylum.1b.4k.f begun.2y.59 dignity.2q.55.7 faster.2u.4y.6 hazards.2a.4v.f.3
holds.2n.5d.1 imposed.2s.57.2 indirect.3b.4q.d instructors.1p.3y.14 nsp.a.0.0.59 populations.2n.4z.2.1
republika.9.0.2u thorough.2t.4w.e barriers.2k.4y.6 believes.21.59 bridge.29.3m.1c collapse.2m.4u.a
continually.2u.4s.d csdp.1l.0.0.57 disruptions.1q.4h.h myanmar.17.0.4w ne.w.4y.2.d occupied.1g.4p.e.1
recognises.23.52 rotation.2c.4d.l subordinated.1c.53.2 transmission.2n.4l.d choice.35.56.2 election.28.4r.c
enjoy.35.54 extra.2h.4s.k qualifications.2i.4i.f shelf.1z.3p.1l.1 systematically.32.4t.4 wherever.2q.4o.a.1
alignment.2k.47.u endeavour.2e.3j.r.i grounds.2o.53.7.1 ibid.e.l.4z leverage.2e.50.4 pandemics.2b.49.k.2
unstable.3e.55.5 blica.9.5c.0.8 boundaries.36.4j.c.1 considerably.32.4p epidemics.2r.49.e intensifying.2t.4l.f
invited.2a.54.2 manned.2n.54.1 maximise.1w.4s.5 modified.2g.4x.4.1 occurring.30.4s prosecution.2i.4v.e ta.w.1i.d.3e
whenever.2p.49.r alliance's.2k.l.4i discuss.2k.55 examined.2a.53.2 extremists.1p.51.2 headed.1m.4w moved.2t.52.5.1
offering.2u.53.4 outsourcing.1o.45.r.1 progressive.31.49.q.1 provincial.1l.3q.1g sized.2q.58.7 week.1n.3t.16.1
belgium.1k.0.4p clearance.1v.3l.18.1 comprehensively.2h.4k.4 decide.2s.56.1 ministerio.7.1.4t.2 minorities.2a.4m.8
tokyo.13.0.5a unable.30.4v.2 accelerated.3b.4r.8 concert.2a.4z.2 cook.g.2.4p.5 estimate.1i.4p.h identifies.3f.4z.5
input.2v.4j.i installation.1s.4e.p installed.1v.4v modernized.21.4t.4 ngos.20.0.54 portion.2d.4z.7 she.1g.42.17.1
skill.24.4f.r till.13.46.y assignments.22.4p.c austrian.f.0.53 bmd.j.2.2.4z dispute.2a.52.5 forming.2v.4s.b
initiate.2q.4v.9 landscape.2p.4d.d.2 occurrence.2d.4w.9.1 ofb.6.0.0.4u soft.1y.49.w.1 striving.2g.4x.8 sum.29.4z.9.1
airports.2l.4k.i documentation.1n.4d.m earmarked.1z.4m.1.2 encourages.2r.3m.1b idea.2q.53.5 lanka.w.0.4t.1
moj.9.0.6.4q organizing.24.40.w poland's.a.0.4r portfolio.1j.35.1a.1 trial.1m.45.y trying.29.5b.2 unilateral.2h.4q.6
adjust.2o.4t.6 deny.28.4m.e indicated.23.54 jul.e.1.5c negotiation.2q.4s.7 observers.29.49.o.1 opposition.2g.4n.9
presently.1j.3a.1c qaeda.13.0.5b refugee.29.4c.m true.36.4v.6 updating.32.4q.c viable.37.52.1 attitude.2j.52.2
contains.2s.54.1 dissemination.2z.4i.4 gico.9.53.0.8 interconnected.2g.4c.6 ma.13.14.36.p presidential.25.2z.1u.2
awarded.1k.4s.2 clean.22.4e.k.1 cp.k.1.0.54 elite.15.4h.q excellent.2e.4b.m lebanon.2c.0.54 adverse.2t.4q.2
attain.2p.4z.6 interventions.2b.4a.c networked.20.46.j vocational.1x.3g.1e winning.1w.4p.h collaborate.2b.4g.4
compete.2k.4k.1 elected.2c.4w.2 exploiting.2x.4h.5 formulating.2m.4f.e intermediate.20.33.1t kashmir.z.0.4j.4
machine.1x.40.v neutrality.1d.4d.h.2 aegis.1h.2e.2c.5 aircrafts.1a.4f.b.2 bangladesh.z.0.4i
counterterrorism.23.40.r.1 frigate.1r.3k.1g getting.2h.4c.j grade.1i.3o.1d iaea.1b.0.1.4x lost.34.51 manager.18.z.43
mandatory.2l.44.q organize.2k.4t.4 pko.l.1.a.4q precise.2s.4t.5 prerequisites.2g.4e.4.5 reforming.2h.37.19.2
villages.13.44.w vis.1h.4s.7.3 cargo.2c.4e.l.2 caucasus.20.0.4o.1 deficit.1y.4n.5 georgia's.c.0.4g
prohibition.1y.1o.34 provinces.1f.3t.z undergoing.30.4n.1 carriers.26.40.x causing.2t.4w interim.21.24.26
lisbon.1u.0.4w malaysia's.5.0.3t moment.2p.4t.1 nationwide.1y.3q.11.1 normative.1f.3w.h.f outlines.30.4r.7
perspectives.2s.43.f.3 relies.2u.4i.3 reorganisation.1g.3z.q.1 simply.2e.4t.6 usually.2v.4h.a add.2j.3z.3.r
assessing.35.4j.d conservation.25.35.1c deemed.2d.3z.q generating.37.47.a implies.2c.4i.1 lies.3c.4u.2 nss.r.6.0.4l
promptly.20.4v.3 recommends.s.4i.8 resolved.31.4p.4 terrain.2a.4d.3.2 affects.3d.4y attractive.30.4i.2 car.11.3o.h.q
channel.27.3y.w mostly.2n.4o.3.1 organic.1t.3l.1c prices.2n.4n.1 region's.26.4g.4 taiwan's.m.0.4y thousands.2d.4l.6
try.2h.4y vicinity.29.4q.5 accelerating.2b.41.g conventions.2p.3h.x foremost.2t.4i.6 inherent.2v.4l.3.1 kenya.u.0.4q
nok.f.0.2.2e paris.1u.0.4v pensions.1t.2u.1k rel.9.n.4g.1 boat.1v.3d.1i laboratory.28.2h.1x.1 realised.1r.49.d
recognizing.1s.29.1q recruited.1u.4j articles.23.39.1h.1 generations.2q.49.4 hectares.t.4d.j infiltration.1g.45.g
lakh.7.3v.m motivation.2t.47.g.2 pact.1o.l.46 procurements.1q.4d.9.1 slovenija.6.0.4v.2 talent.1p.42.o weu.n.0.0.4q
assignment.26.3v.w derived.32.4p.2 devoted.23.4s digitization.d.31.1x easy.32.4l.5 ew.t.4.6.4j hands.2m.4i.8
honor.14.2u.21 makers.2z.4u male.1g.2j.1s.d patterns.2h.4f.7 shortage.2b.4k.1 weeks.1c.42.j widespread.32.4d.9
array.25.3u.y ch.z.12.1r.1q collect.2o.4k.2.2 contractors.20.48.e eez.17.0.0.4h enhances.2t.4c foreword.2t.4.2g.19
friendship.1w.3i.17 horizon.1y.32.1g.1 hub.1s.2x.1r.1 incentives.2j.4g.3 interdiction.1m.3l.u je.b.4k.3.3
militaries.1q.48.6 nationally.2h.44.9 reorganization.1v.3k.15 restricted.2e.3q.k.b root.2j.4s.1 tempo.1u.4f.4.4
bolster.1w.4e.9 concerted.2q.4c.9 fulfillment.21.4a.7 games.1b.16.3c.1 limitations.2u.48.5 reputation.2p.4g.2
sessions.1t.4k.5 survivability.20.43.j viii.26.1b.k.1j whilst.1z.3i.v canada's.8.0.41 craft.1q.3e.1c deals.1v.4j
implements.2q.4j neutral.1m.2u.1y noise.15.3y.u obstacles.2c.4e.5 perceived.2y.4a.1 perception.2q.4g.3.1
predictable.2y.4h.3 projected.2b.4c.c railway.1o.35.1j seoul.m.0.4r.1 spare.28.4c.b taipei.l.0.4v utilisation.1u.4a.8
amending.15.2v.1q cap.1a.19.2i.u checks.1p.4c.8 diversification.2o.3q.q dollars.1k.4g.1 evident.2u.4m
finances.29.41.l.2 findings.1y.44.7.1 forest.2d.3y.r geospatial.y.2q.1f graduate.1k.34.1g incorporate.2k.4c.7
lay.2t.4n.5 rich.2m.4i.2.2 shooting.18.37.16.1 steering.1x.2h.24 stress.2p.3y.m supplement.2k.49.9
technologically.2q.3x.b.1 web.2i.3k.t.4 commissioning.15.2q.1e.4 exert.2k.4k.2.1 gazette.v.1.4n.2 inducted.6.3v.6
mod's.10.0.4j plants.2c.45.e rear.18.3n.w transfers.20.49.9 unconventional.2b.3u.f combatant.1n.3d.12
degradation.2k.3t.c discrimination.2n.3r.l easier.2u.4l.1 endeavors.1a.4g.4 finding.33.4f.a france's.b.0.3k
guideline.1n.3u.t.5 harmony.2a.3v.n ideology.20.4f.2 kim.x.c.4f.1 mechanized.1n.3j.t photo.15.17.2o.8
pragmatic.23.46.b purchased.1q.4o regulated.2m.4h sciences.1y.22.24 sept.d.0.4v thought.1z.41.n advocate.2e.2q.1r.1
constructed.1v.4i cyberattacks.y.3c.9 demonstration.2a.3a.o diagram.12.1b.2a enablers.17.32.19.2 irish.l.0.4j.1
moscow.1f.0.4a.1 react.2p.4n.0.1 realizing.1i.2y.12.1 satisfy.24.4r.1 seize.27.4f shares.2v.4k.3 swiftly.1t.4h.5
ukrainian.x.0.4g.2 underlying.2t.43.8.1 afghan.1m.0.4i analyse.2n.3z.d.1 communicate.2x.49.7 creative.2q.3i.x
fulfilled.2f.4j houses.1i.3t.n ideological.2m.3z.6 mali.1e.0.4g.4 militarily.2l.43.8 obtaining.2t.4b.6
pertaining.22.42 pooling.1g.34.15.2 proceed.2s.4g.2 religion.1z.46.4 stands.2q.4f.1 upholding.2f.3u.f
adviser.1g.18.31.1 break.2s.48.a croatia's.9.0.4g database.25.3o.u display.1o.3p.u hemisphere.u.2l.1j
intentions.2o.4f mou.u.0.24.2b mp.1d.0.1.4m realities.2s.4d.3 uniformed.11.3x.c warheads.1l.48.4 accompanied.2w.42.2
accomplishment.2b.45.4 assured.2k.3y.9 automated.23.3n.q collectively.2r.3x.d completing.2l.3r.l.1 lethal.23.45.g
manual.1o.1n.2q maximize.1q.4a.9 me.1a.41.9.b museum.z.t.3n performs.27.4f preliminary.2h.3b.z prospect.2t.48.8
salaries.1r.3o.e unless.2a.3g.u usage.25.4f.7 actually.2b.43.2.1 britain.1j.0.4h.1 districts.1n.38.x.1
firefighting.v.35.19 gave.24.49.4 leste.n.2.4f.3 maneuver.15.3x.n migrants.1v.40.7 outbreak.2c.4c.4 players.1s.47.3.1
standardization.1u.2w.17.8 advocates.1y.47.7 armour.1i.2p.1r edition.1q.31.1h.1 entering.2p.45.7 geo.2i.3o.n.6
permit.28.42.6 petroleum.1c.2s.1e proven.2p.43.1 soil.23.47.a speech.1t.3c.z.1 statements.2a.2r.1i.1 uganda.f.0.4d.4
victory.1s.3m.q deterioration.2j.40.2.2 device.1z.2s.1h diving.1a.2d.20.1 minimize.2h.46.4 modernizing.24.3n.l
modular.27.3e.p.1 refer.21.4b.8 sign.24.4d.3 standardisation.1g.1r.1z.5 thanks.1w.2v.y agree.2d.4f.1 comprised.2l.4d
double.2d.3w.h forecast.1x.38.17 indicates.29.49.2 inequality.1x.3z.b.1 item.1n.2u.1h judge.1m.2b.22.1
premises.21.3l.d saving.2l.3y.c soviets.4.0.4g stream.15.2a.1q.6 surplus.1z.3p.j.2 traditionally.2b.3n.e
ambitious.2i.47 automatic.1r.3d.x bearing.26.3e.s conducive.2c.40.2 confront.2g.45.2 contracting.1s.3l.h
degrees.29.48.6 destroyer.13.2t.1l dimensional.1v.48.a directives.29.3r.a.3 endurance.1g.3l.n ice.1z.3n.e.h
invested.2h.49 jet.1p.2s.1o occupation.1o.3g.l permanently.2n.3x.5 preconditions.1y.45.1 resolute.1q.32.z.9
stock.2g.45.b tr.p.38.x.7 kazakhstan.17.0.40 killed.1a.3s.k maf.4.0.0.4f mobilized.1a.47.6 mumbai.h.0.3y
pointed.17.4g positioning.2f.33.o.d roadmap.1h.1h.2t.2 route.26.3x.e ago.2n.4b.0.2 belonging.2f.47.3 brussels.1k.0.48
choose.2g.42.2 coupled.2e.3k.d denial.29.3k.s distant.2j.45.a electrical.1d.2b.1n enforce.2i.3r.a
extraordinary.2d.3f.o han.n.21.29 hoc.2c.3y.g.1 minority.1n.42.b pieces.1f.4d pla's.k.0.4h predict.31.48.1
recognise.1w.3z stakeholder.1a.2w.1a uavs.1a.0.4a.1 aruba.6.0.47 auspices.2a.46 coherence.2c.42.3 correct.2g.45.1
escort.14.3w.e hazardous.24.3q.7 injured.1y.3r.d intra.1y.3j.j.2 isbn.2b.0.0.1q livelihood.1l.3z.5.2
message.2n.2y.x.9 minor.24.35.14 monitored.2e.44 notes.1q.24.1f.5 partial.2g.3v.i regiments.1e.30.1a
regulating.2r.42.4 socialist.1b.28.1v.1 stay.2k.46.9 submit.2d.48.3 tender.1e.3l.o understood.2l.3w.1 wealth.2n.43.4
administrations.1r.2z.u.1 appear.2l.48 armies.1q.3e.s deliberate.2m.40.5 exists.2t.49 express.2b.3t.b.2
guinea.1f.0.45.2 guns.1n.3j.q indicate.2u.4a latvia's.b.0.3l narcotics.22.3b.p possesses.1z.44.1 probably.1w.42.3
resettlement.n.1m.1t.b seminar.19.29.1y shifting.2i.3s.e traditions.2g.3u.4 align.1z.48.1 armenian.d.0.3o.3
binding.2k.40.2 concurrently.2b.2g.1a gains.28.44.5 huge.2i.48.1 hungarian.l.0.3w.1 indirectly.2z.42.3
investigations.1z.3g.f.a learn.25.4c.1 marinha.3.1.3q.7 partially.22.36.13 presentation.1p.3i.r pressing.24.43.1
refining.12.29.25 select.1x.35.12 tolerance.2b.43.3 certificate.w.24.1q dealt.2d.3t.3.6 exclusively.2q.3t.2
onwards.1c.3q.9.7 patients.1g.3v.a reception.1m.3e.i.1 replacing.2g.3s.7 spaces.1p.3y.2.2 utilized.1o.41.5
ant.9.15.2k.5 chosen.2m.42.4 geography.1y.3n.d instruction.1x.2k.t.1 length.1x.3t.8 meant.25.43 mechanised.1a.2j.1e
mountaineering.9.12.2g.5 overarching.27.3v.6 patriotism.23.3l.h profit.1o.3h.k quite.24.3t.8 renewable.2c.3k.d
safer.23.3p.9.2 streamlined.20.45.2 trainings.1f.3y.c workshops.1o.3e.g yugoslavia.1e.0.44.1 acute.28.3u.b
adherence.2a.3a.k.1 allowances.1l.33.12 appropriations.1a.2w.t.5 commodities.1t.40 conformity.1x.3z.2
denmark's.b.0.41 enemies.1l.3u.9 exercised.2i.40.2 initially.2k.32.q occasion.1k.3w occasions.25.45 organise.1y.3b.o
sahel.19.2.3x.2 seems.1i.49 slow.2t.3y.5.3 airfield.17.2m.1f.1 complicated.2a.40.1 connectivity.22.3q.5.2
guam.l.0.3p.g nationale.9.25.21.2 possession.2k.3m.d proposes.1j.43.1 reserved.1g.2z.w spain's.8.0.3k stake.1w.40
sure.2i.42 threshold.24.3p.4 viewed.2b.3z.5 drivers.1v.3g.9.2 ecosystem.1e.3i.b estates.u.1e.2a.7 hopes.1i.44.2
machinery.1k.3a.r.1 permitted.1t.3s.6 recognizes.1w.3z.4 sar.16.0.1.3z supplied.24.3y.1 underpinned.1m.3i.1
usfk.4.0.4.45 utmost.23.42.4 warships.1d.3o.c asked.24.43.2 automation.1v.3c.k clothing.1a.2n.16.2 currency.2b.3m.6
determines.2j.3v.5 engagements.1w.3l.7.1 exchanged.1f.40 gen.y.14.2t.3 influences.2t.3q.4 milestones.17.1b.a.6
millions.27.3a.l monthly.1l.3l.e.1 progressively.24.3p.3 ranking.1m.3v.c removal.27.3n.h remove.2c.3x.1
shipyard.k.1c.2f.7 spatial.13.3e.t tangible.2k.3n.a.6 torpedo.z.2g.1p unexpected.2j.3x.3 appointment.22.32.p
baseline.1o.3a.o.4 bilaterally.2c.3u.4 disruptive.22.3h.9.1 doctrinal.1x.3s.2.4 him.1n.46.0.1 lca.8.0.0.40
lt.10.f.2w.3 manoeuvre.1u.2v.y observer.1y.1z.1s.2 placing.2p.3q.8 registration.1u.2q.11 ria.8.40.0.8
specialty.u.30.18 coordinates.2d.3t.1 destabilizing.1w.3l.4 ease.22.3i.i.2 eventually.2c.3m.d everyone.2a.3a.l
girls.13.2w.w.1 guards.20.1z.1y.1 imported.1s.3n.5 ltd.13.0.3t.5 mi.16.f.2g.10 representing.26.3s separation.24.3o.e
visa.1b.3h.a weakening.2b.3o.4 weaknesses.2g.3p.4.4 chair.1i.1o.1o comparable.27.3l competing.22.3l.9
complaints.13.34.m contractual.1r.3l.e fear.2h.40.2 governed.2i.3w.1 mandated.23.3u.1.1 mexico.1d.0.3p
monetary.29.1w.1u oecd.1h.1.0.3v optimize.1h.3z.4 paying.26.3j.8 payments.20.3d.b.1 potent.1b.2u.9.3 retained.1w.3m
sena.8.0.3v.2 simultaneous.2d.3r.7 stipulates.1k.45 ageing.20.3u.5 anticipate.2h.3p.2 balkan.1o.0.3x
deficiencies.23.3l.8 endanger.2g.3w entrusted.1j.3l.6 flag.1c.1n.2b.1 goes.2q.3v.1 productive.2a.3i.4 prompt.25.3q.7
proximity.26.3m.2 regarded.1x.3p sabotage.2c.3o.6 theme.1w.3e.g uav.1f.0.1.3r acceptable.2v.3s.2 appeal.1m.2x.z
armada.7.c.39.c demarcation.1e.1m.22 depot.1d.1h.2a.5 eda.13.4.0.3v excess.1o.3i.7.2 exhibitions.y.31.o.2
geostrategic.1v.3j.c.5 meaningful.2l.3r.1 normally.20.3k.7 periodic.2b.3b.e.1 ratified.20.3o.5.1 say.1q.3z.3
uncertainties.25.3j.3.2 xi.1c.j.29.q aforementioned.1t.3t books.x.24.1t centralized.20.3p.6 counseling.k.2y.12
empowerment.1b.2e.u.6 format.1w.3o.4 hat.4.45 london.1k.0.3s measured.23.2j.m.1 passive.28.3f.a.1 platoon.1q.2s.11.5
profound.2m.3r.5 responsiveness.1s.3l.3.1 room.1z.3c.e safeguards.27.3b.e saharan.1n.0.3x.6 sensor.1j.34.p
suffering.2h.3q.1 supplemented.25.3t.1 tracking.22.3a.j trainees.x.2s.13 unrest.25.3r.4.1 weaken.2p.3u.1
decisively.28.3p.1 evolved.23.3d.c fail.27.43 favour.24.3t grave.26.3w.3 impossible.2k.3o judiciary.1y.2m.11.1
leaving.2m.3k.3 losses.2m.3q.1 offences.1s.2z.k render.2b.3q.4.2 sdf's.a.0.3v signs.24.3x.5 straits.15.r.36
supportive.27.3e.9 treated.1y.3t.3 underpin.1v.3n bharat.6.0.3e.5 damages.1r.36.l disabled.10.35.j discharge.1q.3k.8
drafted.1r.3p.9 formally.26.3q.4 gendarmerie.h.l.2y.1 greek.h.0.3l.1 inaugurated.m.3w interactions.1u.35.d
machines.18.3c.a modification.1w.2p.x obsolete.25.3q.1 renovation.1b.36.n senate.v.0.41 strives.1z.3v tons.1a.3t.4
viz.8.3e advisor.1g.13.2i.6 clause.17.2w.r.3 configuration.1x.3c.8 counterparts.27.3n.4 dominance.1u.3e.b
electric.1n.2x.v flights.1x.3m.1 fora.1v.3s.0.1 pathway.o.2n.16 proved.2f.3q restoring.2f.3c.9 shore.1n.3n.9
spring.24.21.1p.2 turned.25.3n.2 vanuatu.b.0.2y.1 belief.1u.3s.4 chance.2c.3n.6 disciplines.1d.2y.4 dutch.l.0.3l
echs.6.2.0.3m exceed.2j.3u grants.1d.2u.u meaning.2k.3h.5 succeed.2c.3v title.1t.2r.x.2 truly.24.3t.2 virtual.2a.3i.a
wellbeing.1s.3j.8.3 wish.2h.3w aaf.8.8.1.3m accord.1j.2p.w.2 centric.1j.2u.11.2 cfe.z.0.0.3l depots.1f.2m.10
estados.6.9.3c exploited.2e.3h.2 firearms.1n.35.i investigate.2b.3l.1 jcos.6.0.38.1 legally.2m.3u.1 martial.12.1y.1v
prospective.1w.3b.g.3 rdf.d.0.0.3v returned.1i.3u.5 tendency.29.3n.4 uncontrolled.28.2y.c allowance.10.2e.1a
attracting.2e.38.9 counterintelligence.1p.2x.c.1 failing.21.3f.5.2 felt.24.3t.0.2 nrf.16.0.0.3t salary.1h.3c.f
saudi.1i.0.3m timeframe.1j.2d.e.2 translated.1f.33.e uxo.f.0.0.3v warsaw.1g.0.3n.1 addresses.2q.3p book.19.2y.u
buy.18.2k.17.2 check.21.35.f composite.19.2i.1a discharged.1g.3d.a evaluating.2n.39.a functionality.1l.3q.2
internally.2e.36.e ley.4.1r.1u.4 mechanical.11.17.25.9 push.1q.3o.4.1 sending.1y.3k.2 summer.21.31.k swift.1t.3g.8.4
allocate.2j.3j.5 apparatus.1b.30.h.1 constituted.1c.3c department's.12.4.3c exploration.22.2x.i faculty.14.15.2g
finds.13.3u.1 mk.u.2.26.1f mode.18.30.n occupational.18.24.1h q.s.8.3f zero.1p.2y.l accessible.2m.3e.1 acr.8.2.1.3p
arranged.1f.3k.4 atomic.22.v.2m broaden.26.3k.2 contracted.1m.35.g curriculum.1q.3e.7 detecting.2a.38.7
flexibly.2a.3j.1 helsinki.1e.0.3b.7 li.x.1q.1o.6 manufactured.18.38 minimise.21.3l.1 occurs.2f.3m.1 overhaul.15.2m.z
premise.1u.3n.1 publishing.1m.2w.u regionally.2a.34.7 respects.2j.3m.3 supervisory.14.1p.1w synergy.22.35.c.1
tanto.5.3h.2 thousand.18.3m.1 unnecessary.2e.3e.2 canberra.t.0.3c.9 corporation.1f.r.2l.1 declining.1y.3g.3.1
exceptional.1r.3j.1 excluding.1m.33.h facilitates.2t.3d improvised.1r.1t.1o mfa.k.1.0.3k modules.1o.35.a
positioned.1y.3f.0.1 protects.2f.3g.2.1 regulate.1z.3g.9 solely.2f.3m streamline.24.3e.e telephone.1u.23.p
ti.y.32.9.d transferring.1v.2n.12 upto.a.31.a.1 backbone.29.36.b competitions.1i.3a.6 competitors.18.3d.2
cultivate.1h.3h.9 drill.w.2b.1g holistic.1s.3i.5 improves.2f.3d md.n.7.1.3i operationally.20.2y.7 pilots.1d.32.f
southwest.z.l.2r americans.10.0.37.1 appeals.13.26.1k appears.1u.3k chung.j.8.3j commence.19.35.d
compromise.2e.37.5.1 exception.2g.3j.2 multilateralism.1p.2v.h.3 output.1y.39.5 proficiency.1i.2w.q protocols.1w.2u.k
shocks.1n.3f.4 unexploded.1f.2o.v banking.1v.37.d customer.19.2n.r.1 defenses.12.37.7 dependency.1w.2y.f
engines.1e.2z.e fewer.26.3i.3 founding.27.34.e inflation.1s.35.e mayor.9.2i.14.1 nds.c.0.0.3k offset.1o.2w.o.2
pac.i.y.c.28 persian.19.0.3j propelled.1i.36.i respected.2h.3e scholars.11.35.f spend.1w.3f.1.1 trilateral.1j.2q.p
whereby.1v.3h accommodate.1s.3e.1 alia.1f.3i.1 anticipation.14.33.5.4 certificates.17.2z.f chapters.1o.2o.n
chemicals.1c.34.e chen.j.6.3i deeper.2b.3e.5.1 emissions.1p.32.2 fuels.1y.3j.2 hit.24.3f.4.1 informational.1h.33.7.2
intense.27.3a.4 isolation.2l.3e.3.1 let.1u.2l.p.6 panel.1n.1o.1v planes.13.3b.8.3 proof.1q.2p.t respecting.2d.36.a
biodiversity.1e.2y.b competences.1g.32.b dwp.5.0.0.3j earth.1x.1w.1i.1 harness.1o.3b.5 hindi.6.0.3f portuguese.h.0.3m
president's.1e.4.3a procuring.1r.3a.6 publicly.2c.3g.1 pursues.1v.3j roc's.b.0.3n scene.21.34.b.1 stance.1x.3g
trusted.1s.35.a.2 twice.1q.3d typhoon.11.m.2p widows.b.2e.s women's.1v.2g.w workshop.1a.1x.1j admission.1e.32.c
adversary's.11.3h.1 agility.1e.2w.c aside.1r.25.x attaches.1v.3b.5 attempting.24.38.3 calling.1w.33.b
concentration.2c.30.7 congo.1l.0.3a.2 constructing.18.2x.k consumer.24.33.a embassy.16.x.2e entirely.2l.3g
essentially.29.32.6 faith.1v.39.a guarding.1t.36.b homes.1r.2w.j kuwait.17.0.3e sdsr.7.0.0.3j teachers.1n.30.c
afp.a.1.0.3b auditing.1c.2y.n commons.18.25.1c.2 criterion.z.1h.e.e crossing.21.30.e eliminated.2a.39.3
heightened.20.36.3.1 isolated.27.3d.4 ix.1j.x.g.1d jihadist.f.2t.f marks.19.2w.a networking.1y.2x.e obvious.2k.3g
possessing.1v.2z.7 prisoners.u.2q.o radicalisation.1j.2z.7 resist.2b.3g.2.1 simple.29.3c.3 sweden's.g.0.2p
text.25.38.4 theory.11.31.j vacancies.10.31.9 activated.1n.3c.6 aeronautical.m.o.22.3 aggressor.20.36.2
assumptions.1k.2n.h.2 behavior.1c.36.7 demonstrating.2k.30.5 economical.1m.2u.8.1 examinations.17.31.d eyes.1n.1p.1s
frame.26.3c.6 injury.1i.2n.m king.1a.p.2k manufacturers.1l.2y.c merit.1a.2q.k organising.1p.2w.e po.1b.1p.10.i
prioritise.1w.36.6 prominent.2b.31.8 selective.1x.31.6 separatist.1f.2z.f.1 temporarily.20.39.4 undermining.2f.2r.2
aero.m.19.1u.a affiliated.1g.2w.a bound.2e.3d.5 cert.u.4.0.33 challenged.29.34 commensurate.1w.2x.5
confronted.22.34.3 consent.1o.30.8 directorates.l.l.26 disciplinary.1f.2j.k ej.7.4.2q.d entail.28.3h
equitable.1m.39.4 expensive.1x.39.2 fleets.1p.2y.b hosting.1k.39.6 influential.20.3b.4 laying.1x.2x.m
linking.2l.31.9.1 littoral.1k.2m.p parade.q.1e.1t pattern.1p.2w.8 prioritised.1q.36.4 raf.h.0.0.37 ruled.2a.3d.1
sco.o.0.0.3h separated.1q.37.2 separately.2e.2x.9 stationing.15.31.l swiss.b.0.3c thereafter.1l.23.z warhead.14.2t.g
absolute.1z.38.2 aden.13.1.3e displaced.1p.2t.c elaboration.1a.2x.f harassment.13.2a.t inputs.1c.32.9
interception.1g.37.6 issuing.1y.35.8 ordinary.1r.2k.q oversee.20.34.5 prioritisation.1v.2x.4 recall.k.2s.r.1
saw.20.3h sergeant.z.t.2c tri.w.1s.1j adjacent.1v.3c authoritarian.1n.2v.c.1 casualty.u.29.18 combatants.1e.2u.g
copyright.1u.20.w developmental.1h.2r.6 encompass.22.3b gangs.10.30.c informal.1x.2q.g.1 lot.1s.37.4.5
opposing.1t.3a.2 sailors.z.2f.r.1 shifts.20.33.a sponsors.s.2y.b telecommunication.1p.25.r.4 witnessed.1s.35.1
york.1f.0.3b attributes.1h.2y.d.2 basing.1n.2u.f bay.1c.g.2t cash.1j.2u.e computing.1o.2l.d.1 exposure.1z.34.2.1
flooding.1i.31.4 impose.2c.3c intensification.1x.2o.e limiting.2n.38.3 mil.x.2b.z.7 overcoming.27.2y.b
reciprocal.1v.2i.m resort.28.36.0.1 rwanda.s.0.32.1 scholarships.z.2i.b shifted.1s.3a suppression.1q.22.16
video.18.31.b welcome.25.39.1 cia.d.15.1.1x defeating.1n.2r.c destructive.26.30.4 ethical.1y.32.a geneva.1n.0.3a
hc.5.0.0.3c incorporating.27.2q.7 log.e.29.x.2 messages.1y.32.4 operative.1r.30.5 overlapping.21.2x.7
reaffirmed.18.34.1 showing.1o.37.4 specifications.1k.2g.k stemming.1x.2y.4.1 tier.11.1z.1a.3 vienna.18.0.3b
workplace.1h.2j.l accreditation.1m.2a.p commissioner.1i.3.2r contrary.27.32.3 cuts.1j.33.5.1 czechoslovak.3.0.31.3
directors.1l.1a.1t earthquakes.25.2q.a et.k.39.0.2 ethics.18.2g.10 extends.2c.33.5 feel.27.38.1.1 films.p.2h.l.4
futenma.b.0.3d haiti.12.0.3b inhabitants.1r.2y.4 kidnapping.q.28.h.2 kr.h.12.2c.1 lei.9.s.2i.2 library.14.1l.1e.7
managers.1s.2f.k.1 modernise.1v.31.3 prolonged.1x.35.3 quantities.25.30.4 rigorous.22.33.4 screening.15.2g.f
stationary.15.2m.k upper.1a.2g.v viewpoint.17.2z.1.3 analytical.27.2w.d backed.23.34 barents.b.0.37 boeing.k.0.36
brazilian.c.0.36 brunei.12.0.3a careful.1x.2y.9 centralised.1l.2v.8 characteristic.2f.32.4 coercive.1i.31.3
comments.1h.37.3 confident.20.36.2 demonstrates.2d.2y dgqa.6.0.0.2t enormous.27.37 excessive.24.2x.5 fashion.1t.3b
immigrants.1k.2r.6.1 importantly.1z.23.s innovations.28.2k.9.1 lanes.1c.36.3 owners.1h.2z.5 powered.y.32.8
prevented.23.32 tendencies.1z.33.4 adjusting.1x.2t.c arabia.1c.0.34.1 augmentation.11.1y.u.1 catastrophes.1o.2z.1
distances.23.30 handled.1j.37 mark.1o.22.14 periodically.20.2x.5 propose.1w.34.5 provider.1r.34.4 recover.27.33.2.1
scientists.1m.2l.d striking.1q.2x.6 substantive.1j.32.4 adopts.1u.37.4 conversion.1s.2b.o df.p.1.0.39
incentive.1y.2s.h install.u.x.2e mining.1u.2g.m.2 nda.a.0.0.36 nonetheless.1p.x.1x optimization.1g.2n.d
requisite.1o.31.2 assuming.27.2i.9.2 attitudes.1w.2t.5.5 desirable.26.2v.4 digitalisation.v.2n.9 elaborated.1i.32
emphasized.1l.2x.1 expects.22.32.1 geared.1e.30.1 handed.19.30.3 intend.1o.35 kg.p.2y.c.1 legacy.25.2v.b
optimisation.12.1t.12.5 prevailing.2b.2y.4 reflecting.25.2c.c safely.25.39.0.1 scm.4.0.4.38 sold.1j.30.7
standby.1l.1r.17 supplier.1u.32.2 surveys.1j.2s.b.1 threatens.29.32 atmosphere.1j.30.1 cell.15.15.1y clinton.e.0.2r.1
delegations.1d.2v.8 fill.21.2v.c fresh.1o.2u.b holders.1d.2o.e hydrographic.t.1i.17 preserved.1z.2v.1
publicity.12.2a.o.2 send.22.35.5 shanghai.12.0.33 shortages.21.2z.1 steel.n.28.t suffered.21.33 upsc.6.0.0.2x
went.1f.35 wishes.1s.35 accredited.1d.2q.8.1 bangalore.8.0.2i.8 bulk.1n.2q.9 claim.1m.2r.h cn.i.2g.1.p
collected.1z.32.1 comando.4.w.26.1 cyprus.1i.0.2u.1 decreasing.23.2t.5.1 departure.1r.2i.h.1 dramatically.1z.33
encompassing.22.33 file.y.2m.o fitness.15.2r.a germany's.e.0.2l impetus.1i.30.1 ljubljana.g.0.2r mnd's.e.0.3a
negatively.26.36 precondition.28.32 preparatory.1m.1y.15 privacy.1m.2s.8.2 quarter.1l.2k.k rests.27.34 sorties.t.2j.d
stimulate.1z.2x.1 termination.1r.2r.6 upcoming.1i.2z.3 winter.1l.1v.10 activation.1n.2q.d.1 aeronautics.o.q.25.5
belong.1s.37 berlin.18.0.30 certainly.1o.2r.7 compatibility.2b.2n.7 consistency.20.2w.3 decides.1n.30.6
disclosure.13.1y.17 ended.22.30.4.1 essence.1n.2o.2.c everything.1x.2s.5.1 geographically.2m.2o.5 goa.6.0.2s.7
gold.14.1c.1p imagery.1b.1u.16.1 ja.k.2u.3.a modernised.1h.2k.6.1 nzdf's.a.0.34 passage.1o.2p.c perceptions.1n.2m.6
printed.1u.1k.j refine.1i.2p.b repairs.1d.2o.3 subsystems.s.32.1 tajikistan.s.0.2u.1 visibility.24.31.3
accomplishing.1z.2n.b aed.5.0.0.6 battlespace.k.1q.12 cambodian.f.0.2p.2 chennai.6.0.2g.5 coexistence.1j.2n.d
conclude.22.2z.1 democratization.18.2m.2 educated.1z.2w.1 expedition.i.14.1r.1 facilitated.2b.2y.1 governor.k.p.28
horn.1j.0.30 inspectors.u.2e.g mt.n.2.23.x presenting.23.2x.1 quantitative.21.2o.5.1 relying.1x.2s.7 rg.8.30.0.9
shortfalls.1p.2k.4.a smoothly.1c.2z.3 specialties.z.2v.a studying.1p.2o.9 super.1e.19.1t turning.21.2u.4
uniforms.1a.2g.h.1 wings.17.24.u.3 confidential.1f.2b.j.2 distinction.1q.31 echelon.p.30.4 emphasize.1q.2z.4
fraud.1n.2i.e hiv.18.0.0.2v iranian.15.0.2z.1 mobilize.1j.2r.7 navies.11.20.t.6 patrolling.1t.2r.3.1 pradesh.7.0.2j
radioactive.1p.2k.4 refuelling.10.2c.o sole.20.2u.7 theatres.18.2v.4.1 thereof.1r.2q.8 airfields.1d.2l.e
attachment.o.24.q.2 authorised.1k.2u.6 cantonment.6.0.2m collecting.1r.2y.5 confronting.1w.2s.5 customers.17.2n.3
devastating.25.2q.9 explained.1h.2v explains.15.36 film.m.23.t.2 financed.1u.2y.3 finished.s.25.y linkages.1m.2j.7
mig.p.0.2c.q military's.1a.2q.b nis.i.1.7.2s och.d.36 positively.20.2v prototype.12.2i.b prove.24.2z reduces.2d.2r.2
speaking.1l.2p.a sudden.1o.30.2.1 themes.1r.2u.4 verify.19.34.2 wheeled.1f.2d.i accompanying.1w.2q.2 accuracy.1q.2w.5
advise.1t.2w.2 beml.6.0.0.2s breakdown.1p.2g.g cheng.f.g.2p dedication.1s.2q.7 deeply.1y.2r.8 defences.19.2m.7.5
enjoys.22.2v extortion.s.2n.8 hostilities.1p.2t informa.j.1u.x.2 lie.22.2y.2 loyalty.1m.2v.8 match.25.2z.2
missing.1n.2l.b module.19.1x.z pending.1c.2l.e prisons.r.1r.13 puts.27.2y satisfaction.1h.2j.d trucks.1a.28.q
undertakes.1n.2v.1 acknowledged.1w.2o.1 admiral.13.4.2q coal.18.1s.13.1 containing.2e.2t.1 contested.17.2q.4
mapping.1h.1x.13 observe.1x.2t.8 participant.26.2o.4 pathways.z.2f.g perpetrators.1e.2n.3 profession.1w.2v.4
returning.1s.2n.5.1 shaped.22.2z.1 stem.1u.22.2.s theft.1x.2q.1 uranium.w.2z.2 bid.11.2a.9.f centered.16.2u.7
codification.x.18.14.d collins.c.0.2o.b confidentiality.1g.2m.a cultivation.18.2l.b decontamination.11.2f.d.1
drones.17.2q.4 feasibility.1t.2u.3 html.m.33.0.1 laser.13.1w.z layered.1i.2q.7 leveraging.1o.2f.7 narrow.21.2u.3
predictability.1p.2v.2 recognising.1n.1o.u reintegration.1f.29.h revenues.1r.2c.a rifles.s.u.1t.6 shri.6.0.25
typically.1g.2o.5 admm.m.0.0.2x basically.1j.2q.5 bis.b.2e.b.c clashes.11.2i.h conscript.17.2e.c contra.9.2v.1
contributor.1v.2k.4 embassies.14.2c.f graduation.10.2j.6 hoped.t.30 instances.1w.2m.2 interdependent.1y.2p.1
mdl.a.0.0.2n memorial.q.10.1v optimizing.15.28.m permits.1v.2g.g proceeds.1k.2h.7 ra.q.m.8.1w res.i.l.29.3
responded.1n.2s theaters.u.2q.9 utilised.1j.2v yen.e.2b.p adriatic.v.0.2t.4 assemble.l.m.28 balancing.25.2d.a
chamber.r.j.22 complemented.22.2r.0.1 deployability.1o.2a.f gather.1w.2q.7 measurement.16.14.14 ministry's.17.f.2h
mitigating.24.2h.6 prioritize.1a.2h.8 realise.1o.2v save.1w.2o.a schengen.15.0.2o sd.c.1.0.2w showed.1n.2x
suited.22.2p.3 vigorously.1n.2v.1 visitors.16.2k.2 wake.1u.2u.2 wales.13.1.2r.1 your.1a.2n.6 apec.10.0.0.2u
appreciation.1o.2f.9 attainment.1h.2p.8 bdl.6.0.0.2f centro.8.h.2a.5 disseminate.1s.2q.0.1 distinct.29.2u
ends.1u.2l.9.3 esdp.x.0.0.2v feedback.1k.2d.a fissile.12.28.m honour.1c.1v.r mail.1k.2q.5 modernising.1o.28.6.6
philippine.d.0.2r.2 popular.1v.2n.6.2 prioritized.1e.2n.4.1 quantum.1f.2c.a.1 rebuild.1s.2n.4 revise.1p.2p.9
sealift.u.2m.5 sierra.m.0.2t.2 sixth.1n.1k.z.1 transactions.1u.2f.8 valid.1o.2k.9 wants.1e.2u cease.1h.2o.5
chang.h.6.2s dramatic.1s.2p.2 fpda.n.0.0.2r imminent.1y.2q.4 indicator.v.w.17 intimidation.1b.2i.4 israeli.1b.0.2x
league.w.6.2j merged.19.2o.1 owing.1j.1p.r paradigm.18.29.a.1 pride.1e.2o.7 pushing.z.2v.1 realism.e.2f.h
rep.c.6.2f.6 repeatedly.1n.2s safeguarded.z.2o ussr.l.0.0.2z welcomed.1i.2w autumn.1j.25.k birth.20.2r.1
blockade.u.2r.6 borne.1i.2n.3 closest.1w.2m connect.20.2o.5 delayed.14.26.h dominant.1p.2t duplication.20.2m.1
er.p.1f.v.d mixed.1x.29.i.2 nica.d.2s.0.4 optimise.1j.2f.a passing.1y.2j.4 portable.1j.2f.g prison.14.1s.10
recommendation.1l.26.d relates.1s.2r.1 slovakia's.5.0.2g ssc.h.0.0.2s stealth.19.2b.f suspected.1j.2t.3
thoroughly.1v.2o.2 tunnel.o.1x.t vary.1o.2k.8.5 wave.1q.2h.g arises.1v.2s bomb.17.2a.f boys.j.2a.g carbon.16.2i.a
certainty.1p.2l.2 cloud.1d.21.p.1 consular.1b.25.e.1 emphasizes.1f.2r.5 expense.20.2j.b hearing.v.1s.w hods.3.0.2x.1
motorised.q.15.1q onboard.r.2p one's.1r.2r.3 paramount.24.2o.3 remarks.10.q.24.1 rivalry.1f.2m.5 servicemen's.h.2l.b
sin.b.20.l.1 spiritual.1a.2e.9.1 stabilize.1d.2p.5 trillion.p.2u adaptable.1s.2b.6 amounting.13.2f arsenal.1n.23.m
concurrent.1q.27.8 connecting.1r.2k.9 gsl.6.0.0.2m ideologies.1q.2e.1 inspectorate.w.3.2i.2 keeps.1v.2s
leone.l.0.2o.2 lowest.1r.2q negotiate.1p.2j.3 pipeline.1n.28.8 precisely.1t.2h.2 prop.9.2i.4 psi.j.3.0.2q
severely.21.2k.2 tend.1q.2t.1 unacceptable.1l.2m validation.11.28.k van.e.2h.a.1 americas.t.0.2f costly.1y.2o
delays.1b.2e.f disabilities.l.1i.r.7 entries.d.1o.10 fifteen.10.2j.8 fragmentation.1h.28.b.1 frontier.v.1v.v
hierarchy.1i.2j.7.1 jammu.a.0.2e.4 jcs.4.0.0.2u mill.c.2r.3 negotiating.1u.2a.3 object.1g.2o.4.1 par.17.2e.2.d
proud.1q.2s.3 prr.6.0.0.2s pune.6.0.29.f reorganized.12.2k.4 sanctioned.l.2g.2 situated.1v.2k.4 treasury.1i.9.2c.2
ts.i.c.5.2f belgian.a.0.2l.2 calculated.1j.2r charged.1n.2o compiled.15.2h.3 contamination.1c.2a.8 contrast.1u.2o.1
copy.t.r.1x.2 crews.1c.2m ctbt.t.0.0.2q dgr.6.0.0.2j diaspora.10.1i.15.4 djibouti.t.0.2l enforcing.1v.26.e
executives.u.1w.n grand.12.k.21.2 intrusion.1e.2c.8.1 irrespective.1i.22.9 kaohsiung.c.0.2v kinmen.a.0.2u
launcher.r.1i.15 mediation.1b.2g.7 momentum.1u.2a.4 mongolia.v.0.28.2 observance.1g.2j.4.1 participatory.l.y.1p
phd.k.0.2h.4 pl.f.e.4.2a prevail.1o.2j.4 remotely.1b.28.c.1 residence.1e.24.k rockets.14.2c.g shorter.1s.2o.3
subsidies.16.2c.e transporting.1b.2i.3 unilaterally.1b.2l unresolved.20.24.c.1 vietnamese.k.0.2k adaptability.1l.2c.8
adventure.b.10.15.7 auxiliary.1d.1e.16 cambodia's.6.0.1z certified.18.2f.a civilization.s.2h.8 contractor.1i.29.c
cooperates.1s.2k crimea.z.0.2m.1 cultures.1p.2m.1 delegated.19.2h.3 educate.1q.2i.a emphasizing.1l.25.h
equipments.u.28.a examining.1r.2f.7 feasible.1y.2m garda.9.0.2p harmful.1x.2m.1 imf.s.1.0.2k journalists.13.2e.7
justification.r.2o.2 marco.8.2d.e.1 palestinian.1e.0.2j remuneration.15.23.g repeated.1r.2n.4 settle.1q.2p.1
stockpiles.1a.2c.8 subsystem.l.2i.3 sufficiency.1p.2j.9 thrust.15.2g.9 twelve.1l.20.i.2 varied.1s.2k.3
affordability.w.1u.j applicants.1k.2g.3 argentina.10.4.26.2 avoiding.25.2i.3 banks.1i.1s.n clarify.1q.2f.9
distinguished.1d.1r.n employers.1m.2e.8 escalate.21.2k evropske.3.0.2c happen.1q.2f.2.2 liberty.1b.2h.7
meantime.1d.2l.1 oceans.1g.1p.x procedural.1h.2a.e purchases.1j.28.6 rail.1b.1y.r rationalisation.12.29.8
secretaries.17.f.1r.a suggestions.1c.2b.9 tenders.14.2c.6 trainer.v.17.1g whatever.1k.20.g augment.1v.2i
breaking.1s.2k.2 dispersed.1m.2i divisional.k.n.1y enabler.1b.2m exploring.1o.2c.7 individually.1x.2c.1
integrates.1w.2k italian.v.0.2k ko.p.1w.u.1 optimum.1v.2k.2 paramilitary.1d.28.9 passenger.1h.24.c persist.21.2h.2
posing.1w.2k premier.w.1s.m revolutionary.1c.1v.m trains.13.2k.0.1 tv.16.3.1.2f yemen.17.0.2j yield.19.2m.1
anos.9.1g.u.7 bombers.10.2h.3 bombs.1c.27.e broadening.1w.23.9 curricula.1f.2i.4 describe.1r.2j.1 designing.1q.2b.6
directing.1p.2d.0.1 disposition.13.27.e.2 facts.1n.29.d.1 harmonization.17.2f.3 ka.r.26.4.e lee.n.2.2m.1
locally.1g.2g.1 nc.c.0.0.s ohakea.8.0.2c optimised.1j.2c.3 ordinate.z.2q papua.q.0.2d.1 programa.8.1b.15
reinforcements.12.2e.2 repel.15.2q resiliency.k.1u.r socially.1z.2h.3 spill.18.2c.6 unifil.z.0.0.20
unpredictability.1w.2d.2 valued.1n.2g.2 accepting.1s.2f.5 administered.17.1t.j allocating.1r.25.c box.14.p.1m.7
commissions.1h.1t.m continual.1l.2f.5 deteriorated.13.1r.w earliest.1i.2i guatemala.d.0.28.5 historically.1u.1v.h
io.9.12.a.1b lectures.10.25.a multidimensional.1p.22.7 notwithstanding.1e.v.12 opposed.1p.2n rationalization.11.23.d
reservist.z.1z.h reunification.z.2b.6 specialisation.19.25.9 successive.1m.2c.5 supplying.1t.2h.2 topic.1a.2i.3
veterinary.x.1a.13.5 victim.1d.2j.4 visegrad.f.1.2b adaptive.1d.25.c.1 backdrop.1h.2l brief.1h.1s.g.d
burdens.16.2j.0.1 coastline.1l.2f.2.1 deputies.i.j.22 drinking.1j.2c.3 endorsed.1t.2h.1 enlistment.o.1s.s
explain.1h.2h extensively.1s.2g.1 falling.1q.2f.1 gambia.6.0.2f google.a.1.8 grse.6.0.0.2g hungary's.7.0.2g
investors.1m.2e.1 liberal.1e.1n.u limitation.1l.2b.9.1 patriotic.1p.25.d spares.s.28.5 ammunitions.11.1r.b.2
animal.19.1x.g assurances.16.1q.n attained.1x.2c begins.1p.2l blue.1e.14.1f deadline.z.1j.u.9 demining.10.1t.p
efficiencies.12.21.4 endeavours.1i.2c environmentally.1f.2b.3 euros.p.w.1o exacerbated.1t.2a.2.1 excluded.1t.2c.1
exclusion.1f.2g.6 focal.1n.2j.3 genocide.z.1u.i.1 hot.1f.1y.i.2 iceland.w.0.28 laf.4.0.0.2m launches.13.2h.1
midhani.6.0.7.1x migrant.w.2a.5.1 moi.q.2.o.1q ordinated.x.2n paragraphs.r.1u.8 peacefully.1p.2i.2
permanente.8.1v.8.3 philosophy.1i.1x.f.1 processed.1f.2j relate.1v.2l removed.1s.2i.1 secondly.1n.p.1d sky.x.l.1x
smes.m.0.2e stockpile.13.27.8 talents.17.2f.6 un's.1l.1.2h undergone.1n.2f utilise.1f.28.a accidental.1c.1x.f
admitted.14.2e apparent.1y.2c appropriation.11.23.g assists.1n.2a bands.t.1z.g basin.1c.q.1s boosting.1i.27.7.1
citizenship.1h.1k.t comparative.1u.1z.b competency.1c.22.a destroyed.1o.2h disciplined.1l.2c.2.2 dock.q.j.1y.3
doubt.1p.2f economics.1p.21.e enshrined.1s.29 euroatlantic.1o.0.2k fairness.1c.24.f.1 greenland.c.0.28 impacted.1o.2c
informing.1m.2e.4 intervene.1q.28 kyrgyzstan.y.0.2e mature.1q.2e.2 minimal.23.2b.4 modes.1e.24.4 moves.1r.2e.3
ndpg.9.0.3.2f originally.1d.2a.6 outdated.1k.2e.3 pages.18.1y.i.1 posted.z.2h.1 prepares.1n.26.5 refueling.10.1z.f
releasing.14.1w.m removing.20.29.6 revealed.1p.2e.1 rica.d.26.b.5 rifle.10.1e.13.1 rmb.k.0.0.2j roughly.14.2e.2
scarcity.1k.2c.6.1 seamless.1h.2e.3 shortcomings.1q.28.5 ssb.9.0.0.2a studied.1l.2g.0.1 updates.1o.2a.4
alleviate.1k.2d.1 allocations.1d.2a.7 analysts.y.17.19 beings.1h.2h.3 bridges.1i.22.a bulgaria's.f.0.2d
catastrophic.1a.29.3 dprk.q.0.0.2l embrace.1h.29.3 files.x.2h.3 hadr.d.0.0.2g indigenously.k.26.7 lethality.14.22.b
longstanding.19.2d.2 meteorological.1f.1i.w.2 nurture.19.2f.2 officially.1e.2c.2 ors.7.0.2g park.w.b.2b
patriot.q.2.1z.e pc.l.0.0.2i player.1i.2g.5 rounds.14.2d.5 scholarship.t.1u.j segments.1m.29.1 stabilizing.1i.2a.4
static.1b.27.6 varying.1v.2g visual.1l.1x.h assuring.1i.23.a avert.1i.2a.2 careers.1d.2a.4 cluster.12.1l.n
cognitive.n.21.a correspond.1h.2d delivers.1e.2j denying.1o.24.9 equity.1c.1s.h.3 fly.1d.27.b layer.1c.29.8.2
muslim.q.0.2d negotiated.1l.29.4 opponents.16.2e peak.19.26.b perhaps.1b.1u.b petitions.c.1k.y retiring.r.1x.g
something.1d.2b.5 staffing.1f.25.6 trident.h.0.22.2 unchanged.1l.26.2 vote.w.1e.11.1 yearly.1h.2f.2 adversely.1o.2a.2
cimic.u.0.0.27 circles.14.25.4.1 cohesive.1n.2e forefront.1n.2c.2 groupings.1h.29 hong.11.6.2a.2 hqs.p.0.2h
hundreds.1m.26.6.1 ima.c.h.0.1v inability.1q.2f.1 isf.7.2.0.22 marketing.y.22.e medicines.12.26.5 obliged.1k.2e
publish.1f.2a.1 references.17.15.12.1 retains.1q.2f seeing.1n.26.5 sees.1m.2g simulator.w.1g.u succeeded.1f.2c
suggests.1o.2c.3 syrian.w.0.2c underground.19.25.8 viability.1g.27.2 watch.1j.1s.l.2 welcomes.12.24.9
aftermath.1l.2a.3 alternatives.1j.20.7 antarctic.10.0.2a assigning.1a.2a.6 assumes.1s.2a bolstering.1g.25.4.1
clarity.1j.2a dominated.1q.28 endeavor.17.29.4.1 explored.1l.22 humanity.1v.28 lease.11.1z.d load.1c.29.6
mos.l.1.a.24 nationalism.1g.25 obsolescence.u.1y.7 penghu.c.0.2h pp.s.1o.1.g principally.1k.27.4 regimental.k.m.1g
rok's.9.0.2e scc.9.0.0.2g settled.1a.1t.j spite.1g.2h stockpiling.15.1i.u suggest.1r.2d suspended.1b.28.1
town.12.1e.11 urgency.1r.2b.1 versatile.1g.23.2 aew.j.0.0.2b afford.1k.2d.1 ali.i.1i.w austria's.5.0.24
deepened.1l.29.2 directs.1f.2h eritrea.w.0.2a escalating.1s.28.2 fishery.w.1r.k forge.1e.2d.3 govern.1k.1z.9
grey.y.1x.h hazard.10.1l.p initiating.1m.28.4 manages.1x.2c mica.7.2e.0.4 motor.15.1m.k.1 none.1i.1k.k
organisation's.14.15.v pan.18.14.10.3 plaaf.a.0.a.28 portal.s.1d.10 qualities.1m.2d.1 readily.1k.25 realm.15.1d.z
reformed.1h.2c.1 scarce.1n.2a.1 secrets.y.1k.t seekers.t.24.7 sight.1e.1p.g.1 sonar.t.15.1a sw.b.0.1.2a
tomorrow.15.1r.8.e transitional.1h.1d.v veiligheid.3.18.1a yu.i.k.1x accessibility.1j.23.6 adhere.1o.2d.1
announcement.19.1p.f ci.j.u.n.s counties.t.1t.i damaged.1l.27 echelons.12.29.2 enrichment.x.29 falls.1p.2f
fis.4.3.0.27 flotilla.v.z.1d.1 frontline.1j.24.a guarantor.1i.2a hon.w.0.25 ideals.1g.2a.3 interstate.1c.27.2
lesser.1k.2a.3 lithuania's.d.0.22 loans.13.28.4 magnitude.1p.25.1 miles.14.22.3.9 modest.18.2b.2 monitors.1l.1y.5
niche.1c.26.4 pbors.6.0.28 proceedings.1f.22.6 sacrifice.1g.2a.1 solar.11.1i.s stressed.1h.2d submission.17.1q.f
successes.1e.23.a thai.n.0.2e.2 trigger.1o.2a.1 undertook.1d.23 volatile.1l.27 weakened.1d.27 accurately.1n.28.5
bgn.5.1.0.29 blocks.1m.23.6 captain.v.a.1o circle.1m.1t.e compact.12.1f.v constituent.15.1y.6.2 critically.1s.22.4
dependencies.10.1s.a dismantle.16.1v.b diversify.1g.24.2 eleven.17.1g.s.3 eod.13.0.0.27 formats.12.2b hmas.c.0.0.1z
htm.f.28.0.8 pap.5.0.n.1r reflection.1i.20.3 residential.z.26.3 resourcing.w.1l.l.2 runway.y.1u.g simplify.1j.27.3
terminal.18.1o.m thermal.x.1e.r.1 traffickers.z.27.1 accounted.15.26 asymmetrical.16.1y.6 battlegroups.u.s.18.2
broken.1m.22.2.1 contexts.1g.27.4 dismantling.1a.1t.c embarked.1b.26.1 embedded.1p.28 entrepreneurs.18.25.2.1
experimentation.1c.1j.a firstly.1o.11.u general's.16.6.24 gravity.1j.27.2.1 halt.1e.27 hindustan.7.0.1x.5
insights.11.20.6 literature.12.1y.9 mounted.y.1q.i ms.y.2.y.11 naf's.6.0.2a notified.k.21.2 parliaments.b.1u.a.2
placement.1h.1x.a.1 privileges.t.1o.o promising.1d.29.1 punishment.1a.1o.p redundant.1k.25.6 rocaf.8.0.6.29
ruling.14.26.3 saf's.9.0.2d sailing.p.18.y signature.1f.1h.p store.1c.1y.d stored.1o.2b stresses.1f.21.9
substance.1d.21.5 theoretical.1b.27.1 visiting.14.1n.i wage.1j.26.2 wind.16.1u.d abm.h.0.0.27 attacked.1d.2c
chairmanship.12.16.q consisted.12.29 diminish.1p.27 downsizing.13.1z.4.2 emphasised.17.22 fax.1c.7.1a.7
governors.x.10.11.1 guard's.m.5.22 ill.1i.1y.8 interface.17.1q.i launchers.1d.1w.b lin.g.a.1z.1 looks.1i.29
malaysian.k.0.27 modelling.o.q.1j mu.e.24.6.3 neutralize.1b.26 ordered.1g.27.4 passengers.10.1x.5 potentials.z.24.8
preface.1c.4.y.f preferred.1m.1z.2 probable.1l.27.3 progressed.1b.23 repercussions.18.1z.0.1 rma.i.0.0.2a
runs.1e.27.2 strongest.1m.25.2 suffer.1n.29 virus.14.21.8.1 warming.1n.27.3 absolutely.1h.20.3 airmen.l.1b.p.1
althea.n.0.g.1n analysed.1f.25 augmented.1r.23 belize.7.0.27.5 blood.y.1h.n bu.c.2.a.r combines.1q.27 costing.w.1y.5
destination.1h.25.1 diversifying.1d.24.4 employs.1n.27 enactment.w.1u.f ending.1l.20.5 favor.1d.2a finan.a.1z.a
forests.1d.1x.5 freely.1s.29.1 investigating.1l.1u.7 lists.1j.22.5 matsu.c.0.2c named.19.25.3 noncommissioned.t.1i.q
outbreaks.1d.20.7 packages.1g.1v.b predominantly.1g.24 purely.1m.2a relocated.q.27 resnv.6.0.2d restraint.1k.26.1
roots.15.21.8 southeastern.12.r.1d stanag.h.0.0.24 starts.1m.29.1 transported.19.2a.1 underpinning.1g.1r.5
wherein.h.24 ana.n.1p.3.g analysing.1h.20.3 appointments.10.1f.i broadcasting.10.1c.r calamities.10.1x.3 cm.r.o.s.t
cwc.s.2.1.22 door.1o.28.1 false.1e.25.5 fish.u.1v.6.1 harmonisation.1d.1t.5 highlight.1s.1y.2 imperatives.14.1n.8.5
ls.9.17.w.9 millennium.12.u.19 municipality.k.13.x.1 politico.w.1m.k print.1g.1d.p.1 promise.1e.20.2
remarkable.1i.22.3 researchers.1a.23.2 reverse.1a.29.1 stabilising.1c.23.2 suggested.16.23 unsc.t.0.1.29
animals.1a.20.4 apartments.f.25.1 attempted.1b.25.1 battery.15.1g.r capture.1i.1x.5 clash.p.20.9 clearing.18.20.6.1
coordinator.1c.19.u crown.u.5.23 cultivating.15.1p.e fought.1c.28 game.1a.24.4 idsa.6.2.0.20 imaging.y.1c.t
indicative.z.1s.8.1 inevitably.1u.1z.2 iran's.16.0.21 iso.p.2.1.20 jong.k.1.29 liability.1c.1z.8 maturity.v.1q.d
novo.h.u.1c opponent.16.25 preferential.z.1r.g reservation.j.1p.c satisfactory.1e.20.2 simulators.14.1p.d
solomon.l.0.24 strain.19.23.2 talented.14.1z.8 totally.1d.1t.d unlawful.1b.1o.g adding.1j.20.3 analyzing.13.1w.6
annum.s.20 assumption.1i.1z.4 audits.19.1t.d belongs.1i.27 boundary.1b.1r.c breach.12.21.3 chances.1l.1y.2
coping.1b.1u.8 curb.17.26 demanded.1c.21 detected.19.22.3 devote.1j.20.4 ec.11.8.2.1t encryption.10.1m.8
evaluations.16.1t.9 imbalance.1e.1y.1 inevitable.1l.21 infrastructural.17.1t.9 invading.t.1w.7 misuse.1h.1z.4
multifaceted.1o.1x overwhelming.1l.1w.1 pays.19.1v.a prestige.1b.22.4 prudent.1m.22.6 recorded.1i.24.2
referring.13.1q.6 restrict.1k.24.1 solved.1a.28 spots.1f.27.1 synergies.1d.20.3.1 uninterrupted.1k.21
websites.11.20.5 wmds.m.0.29 altogether.1d.1m.c answer.1g.26 bar.n.g.1a.1 brasil.5.0.22.2 designation.x.1s.c
destabilising.17.1y.2 diplomats.12.1u.4 distress.11.1r.6 emphasises.1b.20 imposing.1k.1y.5 indonesian.n.0.23
instructor.z.10.13 ip.u.0.0.25 kroner.3.26.3 lays.1h.26 longterm.1o.25.4 mcas.3.0.4.22 modifications.1c.1n.5
music.n.1e.m.5 nagorno.n.0.1w.2 oman.p.0.20 professionalization.v.1u.9 protracted.1d.1z.3 pyongyang.j.0.24
rendering.1a.1q.a roll.y.1e.p saco.7.0.1.24 turkey's.h.0.1l urges.h.p.1h volumes.14.21.2 wounded.19.1p.f
ambassador.w.k.1h analyze.13.20.1 anywhere.1g.1z attaining.1m.1r.6 cdf.c.0.0.21 chakra.7.0.25 column.g.o.5.v
complements.1f.1y.1.1 consult.1f.23.3 consumers.1f.1q.7 cooperated.z.25.1 dg.e.1.0.1v diploma.p.15.p dsto.3.0.0.20
fails.1f.24.1 genuine.1l.1r.5.5 goj.5.0.0.26 harmonious.1j.1w.a heights.x.h.1n hour.15.25.3 impacting.1a.1z
interview.j.1p.b irspanod.7.0.0.1x islam.u.0.20.1 jointness.10.1i.j kochi.7.0.22.1 licensing.17.1j.b
multipolar.12.1x.4.1 naciones.3.c.1s node.h.1w.7 noting.w.1d.s nursing.o.s.16 responders.u.1m.3 seem.1c.22
specially.1g.1r.9 statistical.12.x.15.2 style.1f.20.2 subversive.19.1y.1 weakness.18.21.1 africa's.10.3.1t
ages.16.1j.l aging.14.23.2 ambulance.v.18.o belgrade.n.0.1z commando.12.l.1e counselling.r.1n.a deliberation.r.1q.e
embargo.u.1t.3 employer.15.1v.3 eufor.j.0.0.1o externally.1k.1n.7 fellow.13.1w.8 gone.1m.21.1 granting.1h.1t.8
headline.y.d.1m.1 hypersonic.q.1t.5 imbalances.15.1s.3.1 instructed.s.23 intentionally.10.10.p.b interceptor.g.p.13
iraq's.n.0.1x it's.s.1d.p journal.q.k.1i karabakh.o.0.1x.2 mandates.16.1t.1 mention.16.1t.4 ng.j.m.e.s
organizes.y.1x.5 ota.7.0.1.22 palau.6.0.1w.2 parachute.q.z.10 physically.1f.1w.2 provocation.o.24.2 psus.6.0.1z.1
requisition.j.1j.l seamlessly.17.24.3 shoulder.1c.21 stepping.19.1u.8 succession.14.1u.7 tours.s.1q.e
undermines.1o.1t virtue.17.21.3 accorded.r.1v accords.12.13.v aggregate.10.1t.1 antarctica.i.0.1s.4 assert.19.1z.2
battles.14.1x.5 behaviours.u.1j.e.1 bin.13.1d.l.6 cells.14.1i.k commencement.z.1i.d diminished.1p.21
disrupting.1n.1y.4 employee.11.1m.f empowered.17.1s.5 experiencing.1m.1s.1 footing.16.21 fragility.12.1y.5
harmonised.18.1v.4 hercules.z.0.1y icg.5.0.0.23 id.17.z.8.v infrared.p.1h.k inviolability.15.1x.1 iron.z.1h.n.1
istar.p.0.0.21 legality.19.1v.6 liberties.1a.1y manipulation.1d.1n.4 mrv.7.0.0.21 naturally.1g.1n.d obstacle.1g.1z.1
organ.11.1r.a outlay.k.1q.e petition.e.11.12 rationale.y.15.b refurbish.a.6.1w rendered.19.1z.1.1 rm.j.e.k.12
span.1k.1y.4 stepped.17.1w.2 subtotal.a.0.25 suit.15.1n.c supervise.15.1w.2 tanker.14.19.m thirty.16.1f.k
unlike.1d.s.14 venezuela.10.1.1o.1 alter.1h.1z.1 attacking.1e.20.2 attrition.v.1r.8 civilizations.d.1m.d
consulted.18.1v.4.2 convergence.1a.1s.1 deceased.r.1n.c efficacy.16.1t.5.1 encouragement.1c.1v.4 erosion.1m.1u.3
evacuated.z.1m.9 exerting.1i.1t.4 expedite.z.21.2 eye.10.1u.b incorporates.1i.1x interpretation.1b.1t.7
invitation.19.1u.7 jamming.13.1w.2 logical.1d.20 lose.1k.1z manifested.1i.1y maps.14.1q.8.1 mauritius.8.0.1i
mes.i.a.1.1n mobilizing.15.20.1 older.1i.20.4 other's.1f.1v pensioners.c.1f.c plenary.k.1n.e.1 public's.10.1z.3
refresher.x.16.r reinforces.1g.1w rooms.16.1l.a sport.13.t.17.1 spratly.j.0.22 tied.1f.20.0.5 vn.4.g.1.1o acres.a.1s
aggressively.x.1t answers.15.1y.3 ap.n.a.2.1j appreciated.y.1s card.14.1a.d.f clearer.1h.20 community's.1j.1k.8
concluding.1d.1h.8 confirm.1d.1x.2 consulting.18.1k.f containment.17.1p.3 counteract.15.1x covert.1h.1t.5
deteriorating.1h.1v.2 dirs.7.0.5.1m dominate.1g.1w.1 essay.a.9.1t festival.o.n.18 gear.z.1u.5 hns.p.0.1.1y
intercept.18.1v istanbul.11.0.20 lastly.m.8.1a merely.1e.1y.1 nominal.16.1i.f optical.14.1g.g projections.13.1r.6
putin.m.0.1y.2 refurbishment.v.1e.j rotary.k.t.18 ru.9.k.1d.6 semi.19.1t.7 shield.1f.z.y.1 sino.i.14.v
speeding.10.1p.7 subjected.19.1y tsunami.x.1j.h unidas.5.1.1o warrant.18.1d.o ya.g.1o.9.1 abolished.w.1t.6
ag.t.c.h.13 altered.1c.1v.1 articulated.1f.1x associate.10.13.p bio.16.1n.a commodity.z.1c.o diet.l.b.1s dire.j.w.z
elaborate.17.1k.d especial.7.1i.c.1 everyday.1a.1s flank.16.1t.9 forging.1a.1g.g hawk.t.1.1k.9 illegally.1l.1t.3
lc.9.5.1.1u maximising.10.1j.a minds.16.1r.6 pesco.g.0.0.1z professionalisation.r.1h.3 prone.1l.20 raaf.a.0.0.1x
sharp.16.1v.5 simulated.w.1u.2 singh.9.0.1w unforeseen.1f.1t.1 abandoned.1d.1k.3.3 ask.13.1u.3 attribution.y.1e.l
battlegroup.u.p.16.1 bidding.q.1m.c conceived.17.1t.5 contest.10.16.4.n default.g.20.1 definitions.1d.19.f.5
destroying.1k.1x.1 drop.1a.1w.3 empower.19.1p.4 engages.1e.1x exporting.1c.1u.4 failures.1h.1r.3 filled.16.21
fired.w.1y.1.1 firefighters.c.1j.8 footprint.1a.1q.6 immense.1m.1z.1 interact.1d.1r invite.1d.20 iot.b.8.1n.1
jordan.12.0.1q licence.v.1k.c marines.w.m.1e ming.e.d.1p mobilise.15.1z.1 oppose.1j.1y optimized.12.1v
pivotal.1h.1x.1 presidents.u.i.1b protector.w.b.1m.1 rescued.p.1l.7 restored.1e.1w.1 revising.11.1e.n rooted.1k.1u.2
snow.y.1k.e sponsor.17.1k.a.2 stood.1b.1x superpower.y.1u.3.2 tendering.r.1p.5 tour.q.1c.o utilising.17.1s.5
virtually.1d.1t.7 wise.y.20.1.1 avionics.x.1h.d balances.12.1x.1 ceasefire.u.1c.c.1 charges.r.1p.2
deliberations.m.1v.5 derive.1c.1w doctors.x.1n.7 draws.1j.1u educating.1d.1n.6 exchanging.19.1u.1 fin.8.1u.3.3
fledged.17.1x.2 friend.16.1a.l globalised.16.1s.1 images.12.1q.4 inaugural.11.1e.b incurred.12.1y.1
ineffective.1j.1p.5 investigated.12.1q.1 jo.e.t.i.m judges.x.1p.4 manifestations.1g.1q.2 minist.4.7.1g mount.14.1b.m
nothing.1b.1i.a polar.11.1d.h postures.w.1r.5 progressing.14.1t proportionate.1f.1s reaches.1p.1s reef.b.7.1q
refined.1c.1w.1 renamed.12.1u.2 reorganised.v.1u responds.1f.1y seats.i.1j.a selecting.17.1v.4 simplified.1b.1v.1
supremacy.16.1r.3 taichung.d.0.20 talk.t.1q.7.1 titled.w.1x ukraine's.w.0.1u accumulation.1e.1o.2 aggravated.15.1q
armor.k.1c.l arts.15.14.t aspiration.19.1s.3.1 brexit.f.0.1t.3 centuries.14.1x cerklje.8.0.1t checking.19.1s.2
committing.1j.1u consciousness.16.1p.5 consejo.4.0.1f.2 corvettes.t.1b.i criminality.12.1n.3 crude.y.1n.8
decisionmaking.1h.1z.1 durable.19.1w.1 enforced.1c.1s expresses.15.1p.1 fms.m.0.7.1s forthcoming.17.1n.5
harder.13.1p.3 hinder.1k.1z incorporation.12.1l.9 inland.14.1i.f inseparable.19.1v landmines.u.1p.5 mankind.x.1j.8
merging.11.1l.a meters.r.1p.4 multipurpose.v.1n.a nic.b.a.0.1n offenders.o.1q.2 plane.y.1v.2 please.z.15.j.2
radically.16.1w.2 raises.1i.1s.2 ren.9.1q.a restriction.13.1e.f restructured.17.1t.4.1 returns.12.1r.7.1
rock.r.1a.i.1 rogue.t.1r.2 seizing.1g.1t.2 student.17.19.l system's.1c.1n.4 triggered.1d.1t.2 unknown.1f.1s.5
vigil.8.19.7.1 widening.1e.1s.1 abide.x.1t.4 allotted.k.1p.3 angola.t.0.1q approaching.1h.1m.2 attending.10.1l.d
authorization.13.1c.e avoided.1j.1o breadth.14.1p.1 bush.l.4.1r caspian.j.0.1l climatic.1c.1r.2 contaminated.11.1r.3
daesh.e.0.1p.2 dehradun.6.0.1c.5 demonstrations.13.1k.3 expands.1p.1n.2 foresight.u.1e.f.1 grouping.14.1g.b
heat.17.1r.2.2 inflict.1c.1t inspector.y.9.1f intercontinental.11.1t.5 intergovernmental.18.x.t laos.11.0.1v
layers.u.1s minutes.y.1n.2 nearby.11.1w.2 nowadays.u.19.i oda.n.0.0.1x overlap.1e.1u.1 peacekeepers.10.1p
producers.1e.1t realising.10.1l.6 sanction.r.1j.7 scaled.x.1u statehood.11.1r.3.1 streams.o.1k.2 subversion.13.1p.4
taliban.y.0.1t television.1a.19.g.2 variants.17.1m.6 vendors.j.1k.7 vertical.19.1j.b announces.8.1y arsenals.13.1u.1
assign.z.1i.e benefited.17.1n.3 cfsp.w.0.0.1q dcp.6.0.0.1u defended.1g.1s.1 deo.9.2.5.1i desert.y.q.10.3
direcci.4.i.1c displacement.11.1i.3 dpsus.7.0.1q enjoyed.1d.1s exterior.8.1i.b.1 farmers.u.1i.c.1 grounded.1c.1q.1
institutionalized.18.1k.2 interviews.t.1l.4 merchant.u.17.e muster.e.16.o nh.l.0.0.1w penetration.1c.1i.6
pipelines.18.1k.3 rashtriya.6.0.1g.b receipt.m.1n.7 repatriation.n.19.k sergeants.m.16.q shores.1c.1r
sophistication.18.1s staging.15.18.j.1 surge.17.1v.2 undersea.s.1l.4 vaccines.t.1k.9 warehouses.14.1q.3
withdraw.15.1t withstand.1e.1m.1 advisors.13.1c.j ba.u.h.9.w beneficiaries.o.1o blank.q.1a.6.e classical.y.1j.6
colombian.a.0.1s consequent.s.z.k corrupt.12.1p.1 councils.13.z.o deliberately.1e.1r dispatching.i.1m.6
distinctive.16.1r dmo.3.e.0.1j dmz.8.0.0.1u entrance.t.14.n fi.j.1j.a.2 handicapped.c.1a.e hh.5.2.0.1v hms.h.1.0.1m
ideal.1h.1t.2 illustrated.18.1q.1 indicating.18.1q interministerial.q.1l.6 kabul.w.0.1m ksb.6.0.0.1u loan.v.1c.i
nominated.q.1j.2 observations.13.1l.6 onto.1b.1t organises.x.1o pbor.6.0.0.1n personas.5.1q pkk.6.0.0.1q
printing.11.y.u projecting.1c.1i.7 radicalization.p.1g.9.2 resident.13.1m.6 rolling.11.1p.4 routinely.11.1o.2
servicing.1d.16.p sfor.s.0.0.1k suicide.v.1g.d supersonic.t.1e.8 suspension.15.1e.e tales.3.1l.8 tel.10.6.i.p
undof.9.0.2.1p ups.16.1v.1 vendor.d.1g.b voluntarily.1j.1k.5 warrior.q.c.1e.3 worst.1g.1n.3 xii.w.i.4.u
zealanders.a.0.1q algeria.y.0.1q arrival.1a.1p assaults.p.1s attributable.h.1j.4 blocking.10.1r.2 br.6.s.w.8
centred.1a.1p.2 commonly.1h.1p confined.18.1p.3 counteracting.l.1e.9 crops.u.1n.3 deaths.11.1s.0.1
denuclearization.k.1n.8 deriving.12.1n.1 differ.1h.1u dispatches.c.1b.g emphasise.13.1p.1 envisages.16.1m
exemption.q.1c.e expressing.12.1b.e fitted.w.1r forecasts.y.1k.6 gathered.1c.1r.1 glory.c.l.19 goodwill.10.1h.7
grievances.r.1i.6.1 huang.c.2.1s impede.1c.1n initiation.14.1h.b instrumental.1g.1n intangible.t.1k.7
introductory.l.v.c license.t.1c.7 locate.17.1q.2 macroeconomic.1c.1i.8.1 maldivian.5.0.1s nodal.9.1f.a passes.12.1p.2
patient.10.1j.5 population's.x.1m.1 practically.19.1m.3 problematic.17.1l.4 qdr.c.0.0.1u quarterly.t.16.i
releases.t.1n.6 renew.18.1p.4 seat.16.1r.4 sector's.u.1i.2 settlements.13.1m.4 solidify.q.1s.2 southwestern.h.1b.h
stimulating.17.1d.c suspicious.11.1d.6.1 ton.j.18.k.1 uzbekistan.n.0.1l abiding.16.1e.9 aggressors.16.1l albeit.16.1q
breaches.18.1l.4 bridging.r.1f.8 broadest.1e.1n.1 catalyst.16.1m.2 cl.9.1g.5.7 club.u.b.1f countermeasure.z.1i.8
cuba.p.0.1p disorder.10.1f.c dropped.11.1s elementary.10.16.i escape.16.1a.e esto.3.l.10 europeans.s.0.1o
fairly.1c.1r.1 generates.1e.1k george.t.0.1t gest.3.1c.f.1 indication.17.1q kingdom's.k.1.1j literacy.y.1n.6
manifest.1c.1r mathematics.n.m.r measuring.11.1j.7.1 mineral.z.1n.4 mma.9.1.0.1s modify.18.1q multiplier.1a.1l
mv.9.1.3.1o obligatory.x.1m.4 observing.1f.1n.3 proceeding.17.1h.5 rejected.11.1o.6 retreat.z.y.o shelters.w.1e.a
skies.16.l.16.1 specialization.10.1m.5 square.1c.1d.f umbrella.14.1l.3 underpins.16.1s uploads.3.1v waves.y.1m.6
worsening.1f.1q wu.k.5.1p younger.1c.1q.3 accumulated.17.1q.1 aligning.19.1d.f allotment.l.19.f approve.15.1q.3
av.e.1h.3.6 awacs.o.0.1.1m backup.15.1l.4 belt.10.u.z bwc.l.0.1.1n cho.9.2.1o.1 csist.3.0.0.1u csto.c.0.0.1t
cycles.1a.1m databases.11.1n.1 disposed.1b.1n.3 divide.1f.1n du.l.1g.4.3 electro.r.z.p enlarged.1b.1j.5
enrolled.r.1b.d ethiopia's.3.0.1i foreseen.1b.1t fusion.17.19.i gobierno.5.q.y.1 guides.1e.1d.d hundred.19.1o
ina.g.w.0.y inauguration.t.16.g lifting.14.1j.8 linguistic.14.1m.1 magazine.u.y.j migratory.s.1c.6.3 nautical.z.1n.6
nongovernmental.19.1l.5 papf.3.0.0.1p professionally.1c.1k.2 promotions.o.1g.5 racial.1c.1l.5 redeployment.u.1n.2
resolutely.t.1m.2 rotational.u.1j.8 separatism.10.1e.8.1 speak.19.1q.1 stems.1g.1u structuring.14.1j.7
successor.v.1b.f unauthorized.13.1g.1 undoubtedly.18.14.b uni.e.r.10.1 writing.x.1j.5 acceleration.1c.1i.4
attorney.z.4.1m attributed.17.1n blueprint.16.1g.7 bombing.y.1l campaigning.c.12.e.1 cleared.r.1d.4
collaborating.1f.1l.2 comptroller.l.5.1a.4 corporations.19.1j.4 deliveries.12.18.d destabilisation.11.1j.1
died.u.1l.4 endangered.1a.1m.3 expatriate.7.1f.3 exported.p.1j.1 financially.1b.1i.2 fine.x.1n.6 forecasting.18.1h.5
garrisons.z.1m.2.2 havens.1b.1l.0.1 hygiene.w.16.j imparting.d.1l.1 indivisible.1d.1l inner.12.13.n inshore.o.15.m
investigative.y.1h.9 losing.1d.1l.1 magnetic.t.1c.c manifestation.17.1n mbt.d.0.0.1q nodes.u.1f.d notable.1d.1c.7
ought.l.1r penalties.v.1g.4 phasing.u.1g.3.1 prefectural.8.1k.3 proposing.15.1h.6 propulsion.u.1a.8 quarantine.m.18.g
recommend.u.1m.3 sake.11.1r shock.14.1h.7 sob.5.1m.1.1 storm.14.13.i.3 towns.11.1h.7 warnings.17.1k.5 abuses.y.1m.2
acknowledges.1g.1k.2 advisers.u.19.6.5 agent.11.1l.5 amend.15.1h.9 amid.s.13.c approves.o.1n.4 batteries.l.o.11
celebrations.g.y.j.1 chi.i.6.1i.1 children's.11.1a.g concentrating.18.1g.3 council's.17.1.1k cpc.m.0.0.1q ct.q.3.0.1h
disrupted.19.1n.1 disturbance.m.1k.5 emanating.17.1k.1 endangering.1c.1l.2 ensuing.16.1l familiar.16.1n fifty.10.1g.a
fun.9.1k.3 humans.15.1e.5 impart.j.1l injuries.12.1f.8 instituto.7.0.1e.1 intertwined.1e.1n investor.y.1k.6
john.w.0.1k leaves.15.1n.2 mortar.v.z.o necessitate.16.1l palestine.u.0.1q peacebuilding.r.16.b phone.z.s.r
relieve.1a.1l.2 revisions.14.1m.2 seva.5.0.1s slovenske.6.a.18 sur.a.k.y.5 surroundings.13.1j.2.1 synthetic.v.19.6
tejas.6.0.1k.4 thing.z.1l.1 tourist.v.1f.4.2 tried.17.1r underlines.17.1l.4 wei.c.l.14.1 afield.x.1l ante.e.1h.1
assembled.y.1l.1 bengal.d.0.1h.1 bigger.13.1k.4 ceremonies.10.1a.b claimed.10.1l constrained.10.1j.2
democratically.16.1f dir.5.0.1g.2 discourage.14.1n driver.16.1f.8 drives.15.1o.2 exceeding.16.1m exemplary.s.18.e
feng.h.f.1c fossil.x.1n golan.m.0.1o greenhouse.14.1i.2 horizontal.1c.1d.3.1 illustrates.19.1k indications.1a.1h.2
inquiry.v.r.x intake.m.16.e intensively.15.1l.1 interconnection.11.1i.4.1 lateral.12.1l.3 lifted.v.1p logic.z.1l.3.1
medals.j.1c.a metropolitan.j.t.v mozambique.r.0.1h nurturing.t.18.e.1 perfect.16.1j.4 permission.18.1i.3
preference.11.18.a profiles.z.1h.8 quest.z.1d.3.1 rally.j.w.s rare.10.1i recovered.y.1j schedules.w.1j
shelter.17.1h.5 specify.1a.1k torpedoes.w.1a.9 toxic.17.1a.e transformational.u.1b.9.3 tratado.5.9.1d.1
urgently.1a.1m.1 vigorous.17.1d.4 withdrawn.17.1f.5 adds.19.1j.5 archives.v.y.m asw.o.0.0.1n attracted.17.1n
backgrounds.14.1i.1 choosing.1b.1g.6 colleagues.13.1o compromised.16.1f.0.1 converted.z.1j.1 corridor.z.x.k
creativity.1d.1i.4 deception.k.17.a.2 degrade.t.1g.3 demilitarized.d.d.1a depreciation.i.18.7 dept.9.1.1p
drought.12.1g.4 drowning.d.1b.4 empanelled.6.1a.3 exit.17.1k.5 fundamentals.z.u.p.4 industry's.z.1g.3
intolerance.12.1d.5 invade.s.1q kilometres.11.1h.1 krki.7.0.1p livelihoods.17.1n lv.d.j.2.x pledge.x.w.k
postojna.7.0.1j premium.10.1l.2 protests.t.1h.2 qualify.t.1i qualitatively.17.1j reactor.k.1l.2 retire.u.1o.2
rivers.10.1e.6 salvamento.3.r.p.4 segment.y.1i.3 shortly.14.1c.7 signatory.19.1l spot.12.1h.7.1 standpoint.u.1i
submissions.j.1h.1 timeline.m.p.e tonnes.i.1j.4 tunnels.m.1f.b validate.q.1n.2 veteran.y.x.n.1 vitality.y.1d.6.1
wrong.1a.1l abandon.v.1j.2 abkhazia.l.0.1i.1 adheres.w.1n attraction.1e.1h.1 ceiling.u.1i.1 ceremonial.n.p.k.7
closure.y.1f.5 conflicting.15.1j.1 confrontations.1b.1k.1 convinced.13.1f.4 draftees.8.1i.3 droughts.12.1h.1
dynamism.12.1l eradication.y.1b.a farming.p.1e.5 federation's.f.0.1n foreigners.15.1a.b forestry.s.i.13
fragmented.z.1h.1.1 ghqs.5.0.1o girl.f.11.h gray.h.1e.a hu.s.c.1a.2 icgs.5.0.1.1j ig.c.7.1c.5 incidence.y.1i.1
influx.16.1i.1 inspired.1c.1j.3 interrelated.1d.1j justified.1g.1k kathmandu.5.0.1o liberalization.u.1f.1
malacca.m.0.1m malware.k.1i.4 master's.k.z.k min.p.e.1a.1 miscalculation.w.1f.1 neighbour.18.1e.1 norm.16.1i
obama.h.0.1m obviously.17.17.9 oral.d.d.1c originating.1b.1j.1 outsourced.s.1k.3 parents.p.1k.3 programmed.v.1b.4
rating.x.1g.5 reasonably.16.1g.4 renovated.v.1h.1 republics.s.v.l robustness.r.1g.3 san.q.4.1g.3 sharpen.n.1n
standardized.12.1i.5 street.y.q.w supervising.x.1k.3 technically.1b.19.4 transformations.15.1h.2.1 typical.11.1d.6
uneven.1c.1h.3.1 unfavourable.13.1i.2 untso.o.0.0.1d validity.12.1d.5 vanguard.l.g.w.2 violate.1f.1i
visions.13.19.5.8 year's.18.1c.9 yokota.5.0.1p abbreviations.y.c.j.g acknowledging.t.i.w acoustic.k.x.q
alcohol.k.1b.a alh.6.0.0.1l amazon.8.1.1f annexes.l.14.6.2 axis.13.1f.5.3 beliefs.18.1i.2 championships.a.6.13
compliant.10.1g.1 defexpo.6.0.u.j detachments.v.17.3 earned.16.1g ed.l.m.1.r everywhere.14.1f.1 explosion.16.1g.4
fallen.1b.1h.3 fen.d.1c.7 formerly.1c.1d.3 fosters.1c.1j gate.o.c.16.1 harmonized.u.1i.1 haven.12.1j holdings.y.1h.3
imply.14.1k inception.q.1b.7 indonesia's.e.0.1d intelligent.w.1e.8 islamist.s.0.1j jccs.5.0.0.1g judgement.p.1b.6
kilometers.m.1j.1 kolkata.6.0.1c.1 kong.v.0.1k.1 letters.z.19.8 licenses.y.1e.7 madrid.z.0.1h.1 notion.18.1m
outset.15.1k periodical.v.1g.5 pertinent.10.1j predicted.14.1j.2 prevents.19.1j.1 protectionism.13.1a.5 proxy.t.1f.4
recreation.r.16.c repression.u.1g.2 seychelles.9.0.1j specification.11.1f.2 star.s.n.t.7 staying.12.1c.5.4
stewardship.w.16.9.1 temperature.r.1e.5 treat.18.1f.4 uae.l.0.0.1i uno.a.15.5.5 vibrant.1a.1i.4.1 wards.b.1d.3
advocacy.u.17.a agni.9.0.1g.3 akash.6.0.1c.1 anchored.19.1i.1 anyone.18.1f.4 approximate.l.s.s assam.8.0.1h
aukus.b.0.0.1m axes.k.10.i.3 basics.s.q.u bills.l.1c.8 capita.w.1j.3 clinical.w.1h.4 codes.13.18.a conviction.17.1f.1
counterpart.w.1i decommissioning.12.11.7.3 destabilization.z.1i detachment.u.16.c drastically.13.1g.0.1
embodied.10.1e encountered.17.1f expectation.19.1h fee.r.1e.7 golden.l.c.16.1 highway.r.n.y hubs.z.1d.6 imparts.7.1c
inefficient.19.1g.1 insurgents.w.1e iwakuni.4.0.1m killing.v.1i mechanization.n.1h.1 micro.12.10.h mindset.z.1d.1
morocco.11.0.1d neighbourly.y.1e.8 nr.l.t.j.6 orion.q.0.1j.1 politicians.z.1e.3 populace.s.1e.1 refrain.12.1g.1
residing.z.1a.6.1 shan.c.9.1d species.s.1e.4 supervised.13.1f symposium.z.e.x taxes.14.1f.3 underwent.y.1e
vigilant.16.1c.7 afms.6.0.0.1e ajax.4.0.1i.1 aps.d.0.3.1g arjun.6.0.1d.1 arrive.1f.1i attendance.10.12.f
author.s.14.c.1 bhutan.b.0.1d biotechnology.11.1a.5 briefing.s.14.e broadcast.w.13.h celebration.n.y.l
compensate.18.1g cvc.6.0.0.1h disintegration.13.1e.1 elevate.u.1i.2 eminent.v.1g.1 extraction.z.1h feeling.16.1k.1
frontiers.u.1i.1.1 frozen.15.1l grenade.l.y.j grid.x.17.8.1 harmonize.13.1i.1 hoping.m.1k.1 icbm.i.0.0.1i
inappropriate.19.1c.4 innovate.12.1d.4 instituted.w.1d interactive.10.1a.8 interlinked.14.1d.3 kerala.7.0.1e
koreas.5.0.1m migrations.w.1e.3 nata.4.0.1f opcw.n.0.0.1f optimising.u.14.d ordinating.q.1k.0.1 pavilion.a.i.u
periphery.12.1b.2 piloted.m.1a.6.1 portuguesa.4.f.u.1 primacy.13.1g.4 quota.w.1f.5 really.s.1j rt.o.p.i.a
sen.e.f.11.3 serviceman.o.1g.5 ss.l.9.1.1a stabilise.16.1c.3 surrounded.12.1h taught.14.1f taxation.z.1e.4 tense.y.1l
theories.o.1f.3 timelines.v.1a.1 tirana.6.0.1e unregulated.t.1a.5 usability.u.1f.2.2 variables.m.1a.a ventures.x.1d.1
abovementioned.y.1g absorb.17.1k administra.9.j.v anzacs.6.0.1h appearance.12.1f.1 colonial.r.1h.2
commemoration.o.s.l contagious.t.1f.2 convenience.q.1d.4 debates.11.1f.4 decommissioned.u.1b.1.1 diminishing.1b.1h
distrust.y.1g donated.z.1g.1 editorial.o.h.s.1 enlarge.11.1h.1 eradicate.w.14.a escola.3.5.1b.1 gallantry.6.6.16
glass.f.1g.3 households.u.1g.2 hua.f.9.1c incursions.w.1d.2 insight.13.1j intentional.y.1k.1 jets.p.1e.5 judged.11.1k
justify.19.1h lacks.14.1i.1 marshal.q.5.1d metohija.5.0.1k multilaterally.14.1c.1 names.10.1a.7 nigeria's.5.0.12
nonmilitary.11.1g.1 noteworthy.t.1j openly.16.1f.1 penalty.n.y.i prosper.s.17.4.2 rc.g.2.0.1g reactions.10.18.7
recipients.u.1i robbery.q.14.c.1 saying.q.1k scud.a.0.1e.5 selling.15.1c.5 sensitivity.14.1c.1.2 speaker.m.3.1f
standoff.m.18.7.1 steadfast.19.1g.0.3 stopped.16.1h storing.14.1i.1 substitute.17.1d.3 sv.e.i.6.w transmitted.13.1c
turmoil.14.1f.2 unclear.x.1e.2 underscores.16.1g variant.w.1c.7 waterways.z.1d wen.c.g.13 wireless.z.1a.7
adhering.18.12.a agendas.15.1c.2 aided.13.1a.4 alike.14.1c blair.a.0.1c breakthroughs.s.1b.3 calibre.p.18.9
captured.z.1g.2 chinook.j.0.1e church.o.l.u compound.q.x.l concessions.10.1c.3.1 cryptographic.s.11.d
defender.v.10.c.2 designs.y.1b.4 detention.y.19.6 drastic.z.1e.4 ecosystems.z.1c.1 exam.j.15.7 facilitation.y.15.e
feudal.3.1d forged.14.1i.1 fronts.z.1c.4 gps.v.0.4.1b happening.14.1h hedge.o.1i hostility.w.1f.2 ied.u.0.0.1f
inextricably.1d.1c interdepartmental.y.11.f judgment.w.1e.2 levers.i.1i.1 looked.13.1f loyal.y.1j marching.q.16.8
milestone.x.1a.3 ministro.3.0.1i.1 normalization.s.1a.5 operability.14.19.5 overriding.r.1g overseeing.z.1c.3
pakistani.u.0.1h pave.11.1g pdr.5.0.0.1f photographs.p.17.5 preceding.z.1d produces.w.1h prosecute.11.1e
recalling.7.e.13 restrictive.13.1d.2 resumption.x.1c.5 risen.z.1e sahara.w.0.1i scanning.s.1e.1 searching.11.1d.1
silver.h.k.v socioeconomic.z.1b.2 storting.6.0.1d subsidiary.z.1c.6 suite.r.14.c tankers.13.19.7 thoughts.q.1f.3
tracked.w.11.c trades.t.1f tremendous.10.1i unions.19.1a.5 vector.u.14.d verifiable.w.1a.1 visakhapatnam.6.0.14.1
ami.5.1g.1.2 attractiveness.12.13.2 aut.8.s.e.6 avoidance.v.16.b barrack.f.t.m belarusian.9.0.13.2 bloc.v.1a.6
bmp.9.0.0.1d boarding.o.11.e bureaus.d.t.o cat.c.10.7.3 categorized.s.1d.2 chad.o.0.1e.5 cleaning.w.19.7 coca.5.1e
count.12.1a.3 counterstrike.d.16 dayton.l.0.1f deciding.11.1c.1 democratisation.o.18.2 displayed.w.1g
emirates.y.0.1c.1 empire.h.h.w.2 esa.d.10.3.d eurasia.m.0.1c expeditions.c.p.n fake.j.1f.2 followers.k.1b.3.1
foregoing.o.1e.1 fp.f.0.0.1c fruit.q.11.e.1 garden.d.1.1c.1 inf.m.2.9.13 journey.14.1c.3 jsf.9.0.0.1e linkage.13.1f.3
lord.i.2.19.2 mentoring.v.14.8 metal.p.19.8 mindef.4.4.0.17 mindful.v.17.3 necessities.z.1a parp.k.0.0.19
personality.v.1a.3 personnel's.u.1i practicable.r.1d ramos.4.k.m.4 rebalancing.v.17.8 receives.1a.1d.1
responsibly.12.1e.1 runways.t.1d.1 settings.s.1g settling.19.1e.1 suitably.10.1f.1 svalbard.8.0.1c tamil.a.0.1f
technicians.w.14.7 tough.z.1d underscored.x.18 upholds.13.1f.1 usual.11.1e.1 verified.z.1f violated.13.1d.3
viruses.10.1h yang.i.2.1f acceded.j.o.n achievable.z.18 acknowledge.19.1b acsc.5.7.0.18 adults.o.1c.3
advantageous.16.1g albanians.7.0.19 brahmos.9.0.18 cave.9.e.w championship.d.2.z closing.19.16.5 contributors.z.12.8
crafts.p.10.e ddp.6.0.0.14 declined.11.1e dental.m.h.t differently.z.18.1 discussing.w.1e.2 disparities.10.18.2
entirety.z.1f eurasian.u.0.1e exacerbate.16.1a filipino.4.0.1g.1 focussed.x.1d.0.1 forensic.z.n.p gang.i.w.j
grows.18.1d hos.4.3.1d.1 ids.a.1.2.19 impunity.r.1b issn.n.0.0.m macro.12.1a.2 marking.u.1b.6 mastery.i.v.d
memory.11.19.4 meteorology.t.o.j.1 motion.x.1a.3 mtcr.i.0.0.1g nafta.d.0.2.1a nao.9.5.x.b necessitates.11.1e
novel.u.1b.4 offs.v.1b.6 ours.v.1b.4 penal.r.t.p predictions.l.s.p prioritising.12.13.3.2 prohibited.10.1d.1
prosecutors.11.17.7 railways.r.13.8 rajya.6.0.11.9 redundancy.x.18.1 restructure.y.1b.4 resume.11.1d.1 resumed.p.1g
robotics.w.y.9 sars.h.0.1.1e seventh.t.q.o sit.z.13.2.b sos.b.12.0.5 speedy.10.1d.1 squad.o.14.a susceptible.10.1c
told.b.1g trajectory.y.1b.3 translate.17.1c tu.i.0.12.d unitary.u.1c.2 warship.p.18.8 xiii.u.d.3.k accessed.u.1d
bad.t.18.1.7 bears.11.1d.2 childcare.k.19.5 commanded.12.1c compiling.v.1b.5 compromising.17.17 conscious.16.18.6
courage.z.11.9 cpv.5.0.0.1d darwin.h.0.1f decentralised.v.1a.1.1 dedicate.s.1e denied.w.19.5 diagnosis.q.1c.2
disseminated.x.19.0.1 dog.i.k.w dollar.y.1a.5 ethiopian.6.0.1a exceeds.18.1d existential.r.1g expatriates.7.16.7.1
facto.n.1b feed.17.1d.1 foundational.m.15.4 incoming.10.16.3 incremental.z.1a.2 induced.r.1b.3 kinetic.s.1e.2
kuang.d.1.1f liquid.q.1b.2 mbts.8.0.1h mcm.d.0.0.1g mother.j.q.n nationalist.x.19.5 nigerian.9.0.1b.2 opposes.j.1c
orderly.13.16.4 paths.17.1g.1 pinaka.6.0.15.5 populated.15.1c promotional.q.1b.3 provocations.u.17.4 purview.u.1f
qualifying.o.u.a recession.z.1d.1 recording.14.1a.5 remit.s.1g rocn.3.0.4.1d scrutiny.x.12.3 shorten.z.1d sm.g.0.0.1d
stating.u.1b substitution.q.12.8 succeeding.o.1c.1 supporters.x.1a suppress.10.19.4 technique.q.14.6
terrestrial.m.v.f towed.l.u.i witness.x.1d.3.1 yard.8.k.o yi.c.b.15.1 acted.16.1e adhered.11.1d appropriated.r.1c.1
automatically.11.15 bottom.10.19.4 broadened.17.19 campo.4.14.6 cancelled.q.1d cater.p.1a catering.r.10.a cb.b.q.0.p
cbrne.8.0.7.13 chronic.15.1c.3 conferred.p.1b congressional.k.a.v convened.v.1d.1 cup.j.0.14.b deploys.y.1b
differing.11.1a distribute.18.1b else.w.19 ethos.o.1b.4 eventual.w.19.1 examines.v.1b exclude.1b.1d facebook.n.4.16
filed.o.1b.2 foodstuffs.l.1b freight.v.14.7 generals.o.15.9 govt.c.j.u guerrilla.u.16.2 hague.v.0.1b happened.x.19.2
harnessing.z.12.7 hidden.z.15.8 hmnzs.b.0.0.1g hostage.11.19.3 isil.g.0.0.1d jihad.e.v.c landslides.z.1a.1
michael.n.0.17 motorized.o.x.c mountains.w.10.6 operator.y.17.2 outreach.t.18.4 peru.q.0.1c prince.l.3.1a.1
profits.11.19.1 reshaping.p.14.8 seabed.x.14.9 sick.10.19.5 sof.h.1.0.1c sp.n.9.b.r spills.q.19.0.2 suspicion.s.1d.1
terminals.o.x.c tourists.p.19.1 trainers.y.16.7 transports.o.17.4 tribal.s.11.6 trouble.v.1c upkeep.o.1a.2
uruguay.g.0.15.1 vacuum.10.19.4 admin.e.n.p.1 aircrew.l.s.g alternate.v.14.7 anything.x.12.2 arabian.r.0.1b
authors.k.18.6 bb.4.1.0.1e beach.s.11.b bond.z.13.6 chiefly.s.1c comparatively.w.1a continents.x.15 controller.u.f.x
convenient.u.1e.1 correctly.10.1c deficiency.p.13.5 derives.18.1c detrimental.13.17.1 digitized.j.1c.1 donor.11.1b.1
easing.x.18.4 embraces.y.1e erode.15.1c factual.i.z.2.9 formidable.17.1a.3 gnp.f.1.1.1c grades.q.1c.1 ho.f.9.v.a
inherited.14.1a interna.g.u.f.2 intrusions.v.18.5 invasions.n.16.5 issuance.x.19.1 museums.o.x.a numbered.m.18.1
opt.14.1b persistence.10.1a.2 peter.p.0.1a plaa.6.0.a.15 poorest.q.1a prioritization.x.16.7 provisioning.e.14.2
quadrennial.l.0.1c.1 religions.t.18 relocate.s.18.4 replacements.w.14.5 reward.s.13.9 ring.p.x.d scattered.x.1b.2
severity.14.18.2 sl.d.7.k.j spin.r.y.4.a terminated.11.19 tracks.s.1c tradoc.7.2.0.16 transitions.y.15.2
typhoons.u.14.7 unclassified.n.17.2.3 undermined.10.1b unfair.z.1a.1 venture.n.z.6.2 wang.e.0.1e warehouse.o.12.b
yes.b.3.z.5 acronyms.r.1.k.k affiliation.x.y.e appeared.w.1a armenia's.4.0.1a bedrock.11.1a benchmark.x.19.1
brigadier.n.4.u cantonments.6.2.13 catalogue.10.s.d champion.n.11.a charts.w.14.8.1 ching.d.2.1b clock.r.16.5
combatting.u.12.6 commencing.u.z.3 complementarity.r.16.1 convene.w.18.3 damaging.15.18 dates.w.13.7.1 defends.14.1e
devise.n.14.a dgaqa.6.0.0.18 diversion.x.13.3 dividing.10.19.1 enters.u.1b explicit.10.19 featuring.j.16.3
filling.y.18.2 fostered.16.19 fr.g.o.h.7 glorious.h.18.3 got.n.17.2.1 heating.r.19.1 hierarchical.13.1a.1
hsl.4.0.0.18 hsu.a.0.1d informs.12.1b insurgent.m.17.2 keen.w.1b.1.1 kremlin.9.0.17.4 labs.e.16.6 liberia's.3.0.19
lifelong.m.y.f love.s.19.3 misconduct.i.14.8 ngo.r.0.1.14 nile.5.0.1c occupy.12.1d opv.i.0.1.1b ottawa.s.0.17
peripheral.r.18.4 plutonium.h.18.5 presidente.5.0.19.1 privileged.v.19.1.1 professor.j.5.10 rearmament.k.12.2
recurrence.k.1b.2 reefs.f.1b.2 reiterated.z.1b revitalization.x.15.6 sail.r.w.c.3 sell.y.1d sharply.z.19 sizes.10.17
specifies.16.1d storms.16.14.3 stringent.12.19.4 summarized.r.1b.1 tables.x.p.i.2 tackled.14.19 thematic.v.16.3
undesirable.t.12.2 usd.n.0.0.18 validated.o.17 vayu.6.0.16 versions.x.17.1 xiv.n.c.1.k affiliates.p.1b
arbitration.v.o.j.1 assertive.10.11.3 battlefields.o.1b bonds.z.1c circulation.w.12.1 clarification.u.12.6
consultants.q.11.3 criticism.v.17.1 dam.p.w.f declare.12.1a declares.s.1b.1 discovery.x.w.b.2 doc.l.z.0.b duly.r.1a
executes.o.1c friction.x.19.1 hall.m.e.x harbour.r.r.i harsh.r.19 height.r.17 household.u.14.8 influenza.r.x.b
instabilities.q.19.1 integrations.g.19.4 maneuvering.v.1a.2 manmade.o.z.9.2 maribor.9.0.1a motivate.13.1a
mountainous.s.13.3 movable.e.y.a mrs.c.0.f.5 ndc.i.2.0.17 neutralise.u.11.1.2 originate.18.19 payload.r.13.1
pirates.o.19 planners.v.16.3 possessed.q.1b preclude.10.19 prestigious.k.17 prevenci.4.n.p radicalism.p.14.3.1
raids.o.13.4 recipient.w.18.1 sec.l.5.v.b slowly.w.18 statute.w.h.s stockholm.l.0.16 stressing.r.10.9
supranational.h.16 surgical.q.11.7 survive.13.1b sword.n.b.11 taiwanese.d.0.1b tanzania.d.0.18.2 toll.p.x.e
tribunal.p.5.w.5 unc.3.0.0.1d underlined.14.19 unfortunately.10.9.u accomplishments.r.12.7 accountabilities.k.13.2
admissible.9.13 assesses.11.18 autonomously.w.19.1 beds.p.18.1 caring.h.12.a classic.w.16.1 clubs.o.t.i
commits.10.16.2 complicate.y.1a complying.z.13.5 correctional.h.n.k cougar.d.0.17.1 counterattack.j.17.2
demobilisation.e.u.8 dislocation.r.16.4 electoral.x.z.6 evoj.3.0.0.11 exceeded.x.18 fco.7.1.0.17 forget.w.12.5
furthering.y.12.7 grasp.t.1b gujarat.6.0.18 heading.11.19 headquarter.s.h.p hokkaido.7.0.1a hornet.f.0.1c
identities.r.19.1 ignore.14.18 immune.11.16.2 interfere.10.19 intervals.v.18 jfc.9.0.0.18 kc.e.2.0.16 lacking.14.17.2
mdas.3.0.17 mfp.4.0.0.19 mobilised.u.15.1 mortars.x.z.c neighborhood.p.x.d pm.l.i.0.s politik.4.9.z polyclinics.6.5.y
recurring.v.11.6 reorganizing.r.10.8 requesting.u.17.4 roca.3.0.3.19 satisfying.w.15.5 saved.w.14.4 shortfall.v.15.1
singapore's.6.0.z skopje.d.0.1a slocs.l.0.1b sqn.7.0.14.5 standardised.t.12.3 struck.10.1a.1 tasking.z.13.1
tertiary.l.13.5.1 therein.11.13.1 urged.s.19.2 aa.g.4.0.17 adequacy.u.13.2 administration's.o.m.k adult.j.z.8
anchor.10.17.3 appraisal.v.15.5 arc.r.z.5.6 attackers.n.15.2 authorisation.i.10.6 avenues.y.11 avoidable.8.p.c
bold.y.z.7.1 bomber.o.s.g burma.m.0.15 castle.b.6.z.2 chicago.g.0.17 clarified.x.10 communicable.k.y.7
communicating.w.w.8.1 complaint.i.v.c cordial.e.15 coronavirus.b.13.1.1 credits.o.14.4 depletion.w.15
deposited.b.15.1 destabilize.11.18 disagreements.s.15.2 disputed.z.14.3 dornier.7.0.13 eagle.f.1.11.7 eco.t.u.b.5
evasion.s.17.2 exact.z.16 expose.11.15 fell.u.19.0.1 fips.3.0.19 flown.h.17 graduated.x.11.5 hereafter.j.13.4
impression.y.14.3 indiscriminate.v.h.n innocent.w.12.2 institutionalization.k.11.6.1 inviting.v.13.6 kadena.4.0.1a
levant.j.0.17 loading.w.z.6 lock.r.15.4 lu.j.a.v.4 maneuvers.j.17.1 marginal.v.17 mat.d.z.5.3 merge.r.16.4
merger.i.17.1 mirage.f.0.18 nationality.t.11.3 nim.a.b.0.v partisan.p.15.4 partnering.t.10.5 perpetrated.10.15
predominant.q.15.0.1 prevalence.w.17 privates.n.x.a propellant.e.16.3 pumps.l.12.5 pushed.w.19.1 rain.u.15.1.1
ranked.x.16.2 read.10.17.3 reconstitution.f.t.d.1 restricting.12.18 selectively.x.12.1 somewhat.w.15.2
stagnation.z.18 stopping.v.17.2 submitting.r.12.5 superpowers.i.16.2 tens.10.13.3 tibet.r.0.19 transboundary.m.p.9
tropical.w.x.c volatility.x.16.1 wall.u.f.v word.m.12.3.4 afl.3.0.1.17 alloys.a.10.3 appreciate.u.12.4 asia's.o.0.11
asserting.v.15.3 automobiles.b.y.1 awarding.v.y.9 born.10.13.2 breakthrough.10.13.1 camouflage.r.x.a cards.u.13.6
climbing.i.o.h commentary.a.o.0.b compounded.v.12.3 constituting.10.14.1 convince.y.17 corresponds.y.15.2
czechoslovakia.7.0.13.1 david.t.0.17 digitisation.j.z.7 eapc.h.0.0.15 embracing.11.13.3 ende.4.5.14
evacuations.r.12.3 exceptionally.x.13.2 explanation.t.11.8 explicitly.11.19 explosions.v.12.5 fielding.p.16.1
fluctuations.10.v.2 forty.s.x.a fourteen.u.u.c harbor.m.u.f hualien.a.0.19 hydrogen.l.11.7 interesting.v.16
invaluable.12.14 iroquois.a.0.19 iw.9.0.1.18 lady.a.o.h layout.11.p.5 leh.7.0.12.1 loving.r.16.1 mentality.l.10.5
mh.m.0.0.13 minsk.o.0.19 modalities.u.16.1.1 nederland.3.l.o nil.6.0.19 orbit.r.16.3 paul.i.0.19 pkos.7.0.15
professions.q.16.1.1 profoundly.q.13.1 progression.12.15 ranger.m.7.y rationalise.x.16 reassurance.v.10.6
refresh.i.r.g regulates.y.15.1 renewing.x.u.7.2 repelling.n.17.2 rescuing.u.12.6 retirees.m.10.8 rotc.e.0.1.19
samdech.4.0.12 sanitation.q.14.3 scalable.h.13.4 simplifying.y.12.4 sung.c.q.j.1 taskforce.f.h.t textile.c.14.3
titles.j.18 trailers.i.y.b travelling.n.11.3 tries.t.17 vide.9.10.6 wages.t.15.2.1 accumulate.r.17.1 advocated.q.15
afterwards.s.s.d aged.s.19 alto.8.z.6.2 arrest.w.14.2 bombings.p.z.8 bronze.c.e.l caught.x.14.1 centrality.q.14.1
cfc.3.0.0.14 chairperson.p.a.t chaos.14.15 cii.7.0.0.19 clarifying.z.10.7 client.g.13.4 coasts.s.10.6
conservative.o.m.j constrain.v.13 containers.r.10.1 converting.r.12.3 correlation.q.17 crack.u.16.1 crash.l.10.7
cum.b.12.4 dead.q.15.3 deadlines.y.14 demobilization.n.u.7 differentiated.s.12.1 donors.t.x.6 earn.q.17 eng.f.z.5.5
envisage.w.14 escorts.k.y.7 extinguishing.i.13.4 fishermen.f.11.5 formula.s.14 formulates.z.14 freeze.l.19
fulfils.11.12 generators.p.17.1 geopolitics.n.11.5 globalized.r.16.1 glossary.m.9.m.4 groundwork.w.11.2
guangzhou.f.0.19 harmonise.q.16.1 iiss.g.2.0.15 inflow.r.10.6 inward.q.11.3 irregularities.m.x.7 jeopardize.10.17
leg.d.13.2.1 lifecycle.t.12.3 lowering.y.16 macao.e.0.14.1 married.k.r.g minimizing.13.15.3 mootw.b.0.1.14
msc.b.0.r.e nra.3.0.0.12 opponent's.c.13 ordinance.l.c.r oslo.l.0.13 otan.5.0.0.17 pakistan's.o.0.10
polarisation.l.z.5 postgraduate.v.w.4 prevalent.z.14 prioritizing.t.10.5 prosecutor's.l.e.p provoke.x.17.1
purposeful.w.15.1 rapprochement.p.z.1 readjustment.i.14.3 rebalance.h.16.2 referendum.10.q.e replaces.v.14
resourced.v.12.1 roma.9.0.19 rp.6.0.1.15 seaports.n.11.2 shipbuilders.7.0.15.3 sofa.8.0.0.16 split.u.15.2
taoyuan.c.0.18 totaling.m.17 truth.x.13.3 tung.9.z.a tunisia.s.0.12 uas.d.0.1.15 unlimited.y.11.4 vista.5.19
waiting.11.x.5 widen.z.15.1 xxi.g.2.0.w yellow.r.a.x youths.h.13.3 achieves.11.15.2 analytics.n.u.9
appendices.s.7.g.5 approvals.w.10.3 assertion.q.11.1 audiences.s.12 bg.e.1.2.y blocs.t.17 breathing.j.12.5
budapest.l.0.15 celebrated.i.10 circumstance.s.11 cism.d.1.0.16 collaboratively.x.13.2 columns.e.t.b
commercially.x.x.2 competitor.m.14.1 confirms.z.17 contiguous.o.13.3 decreto.4.1.15 deems.u.17 delegates.e.z.6
domination.p.13.1 donation.j.q.e ecuador.h.0.12.1 evolves.y.14 exams.k.x.b exempted.i.11.2 exerted.u.15.1
exhaustive.t.14 fabric.x.15.1 finnmark.7.0.13 floor.u.t.c grass.e.10.4 guardian.r.m.k.2 hiring.p.10.5 howitzers.s.v.b
hui.g.i.o illustrate.z.16 incumbent.k.x.5 inspire.y.17.1 kedo.8.0.0.14 laden.o.5.x lightning.l.3.v lying.p.13
managerial.w.13.1 masses.j.11.2 matching.z.15.1 merits.y.14.1 minerals.s.z.7 multifunctional.q.12.3 multirole.n.10.4
ndu.b.0.1.15 oh.d.0.1.14 olympic.j.0.15 opens.z.14 optimally.v.12 petersberg.g.0.11 pronounced.z.14.1 qatar.n.0.16
redevelopment.5.7.11 repairing.s.13.2 rn.c.m.0.m rome.m.0.15 rose.n.11.6 rotations.r.13 sarajevo.k.0.13 sc.f.3.d.p
senkaku.i.0.14 sir.h.5.11 slightly.r.16 ssbns.7.0.16 stipulating.m.12.3 subdivisions.b.z sustainably.v.12
swimming.p.z.9 tap.o.11.0.5 tes.c.2.2.r tight.x.14.1 timetable.p.z.5 townsville.b.0.14 usable.r.14
versatility.p.11.3.1 vishisht.5.0.15 wear.t.17 withdrew.n.18 abreast.w.12 abu.n.0.13 abundant.s.10 acquis.n.y.7
ambos.6.12.2 amplify.x.15 andaman.7.0.w articulate.z.12.1 avalanche.c.p.c backing.u.11.4 batch.l.13.2
benefiting.t.x.3 boy.e.p.f breeding.z.11.2 cao.d.0.f.o cc.j.2.0.11 cd.p.5.1.y celje.8.0.14 commonality.q.y.2
conform.11.14 consequential.n.z.3.1 cruz.6.0.y.3 curragh.8.0.13 cyclone.a.h.m delimitation.l.s.a destiny.q.13.1
disclosed.g.16 distinguish.w.11.1 distributing.x.12.3 elevated.v.15 emergent.n.y.6 emission.n.x.6 endeavoring.j.14.2
entrepreneurship.t.u.5 eutm.d.0.0.x evacuating.12.12 evaluates.11.13 flu.m.y.9 fruits.v.11.3 generic.s.14.2 grew.z.16
grouped.z.14 hearts.m.v.7 highlighting.z.y.5 hull.n.x.7 immigrant.k.15 impartial.11.15.1 infiltrate.10.13
informatics.j.k.i.1 informatization.f.13.2 introduces.y.y.4 irreversible.z.10 kits.n.y.5 kuo.d.8.z mainstream.z.10.2
manufacturer.n.t.6 margin.v.12.2.1 mas.6.o.4.1 mastering.q.y.5 matched.u.w.6.1 melting.u.10.3 methodologies.w.12.1
midst.z.15 mini.j.d.r.1 minimising.u.12 monuments.n.y.5.2 moss.8.0.17 mounting.u.15 mw.9.0.0.15 nearest.o.13.2
nicobar.6.0.z ordinates.k.16 organizacije.3.c.r origins.y.10.2 owner.o.12.3 patents.j.x.7 pows.5.0.16
proportions.t.13.1 purification.s.x.7 rainfall.t.z.2 rations.o.z.3 reading.n.w.7 rebuilt.l.14.3 recycling.s.u.9
remediation.j.t.a renounce.v.13 resurgence.u.11.3 satisfied.z.15 season.s.13.4 securely.t.15.2 shadow.y.v.7
shop.i.t.d sop.e.0.0.14 staffed.x.15.2 thrive.t.13.0.1 unequal.z.y.4 unifying.x.11.2 unparalleled.s.15
unplanned.n.x.3 unrestricted.q.x.1 unsustainable.o.x.5 url.5.1.0.14 valor.5.14.1 xv.k.4.2.p accessories.e.z.2
advancements.v.x.3 advised.s.12 ah.n.d.1.m andhra.6.0.12 barrier.v.z.5.1 bengaluru.4.0.z.2 broadcasts.c.13.3
caliber.i.13.3 cancellation.q.s.b cars.n.v.4.6 cas.f.f.2.j catastrophe.w.x.1 cleanness.5.s.e committee's.i.7.u
conception.p.11.2 confirmation.u.x.6 constructively.w.10 corrective.10.13 dark.h.13.2 declarations.q.q.5
definitely.o.11 degraded.s.z disseminating.10.z.1 dissuade.l.w.3 divers.o.t.9 downloaded.5.3 dry.q.10.6 eme.8.0.0.11
enlistees.9.s.c exhibit.j.14 experimental.y.t.9 finalised.l.10 flourish.p.11 fu.j.6.v.5 habits.s.12
interdependencies.r.x.2 jeopardise.t.12 ji.g.n.c.7 kaveri.6.0.w kit.n.t.b.1 lawful.x.15 lesson.v.11.3 lived.t.15
maghreb.i.0.14.1 markedly.v.10 mki.7.0.0.15 motivating.x.11.2 narcotic.n.11.2 nca.a.0.0.14 nsa.b.0.0.10 offence.h.13
parity.p.12.1 pharmaceutical.m.z.1 physics.f.g.l pib.6.1.0.12 poorly.12.11.2 portions.k.13 presentations.n.11.3
punish.10.13.2 ratify.s.15 recce.f.8.v.2 registry.g.h.m reimbursement.i.r.5 rejection.x.12.2 rice.n.w.8 rolled.m.12
saddam.g.0.11 skilling.e.w.8 somali.i.0.14 spanning.y.15 summits.x.n.9 switzerland's.3.0.11 tandem.r.11.2
terminate.o.13.1 thank.p.v.4 thirds.z.15 tot.8.2.m.f troms.6.0.10 unauthorised.p.10.1 understands.10.11
unesco.d.8.0.x unmis.7.0.0.11 utilizes.n.14 valuing.j.10.1 versa.u.12.1 vetting.k.z.6 vitally.z.16 warfares.9.y.8
withdrawing.s.z.4 ada.a.j.0.j advocating.y.z.1 anxiety.j.14.1 appearing.n.z archipelago.l.t.5 bed.q.w.5
bundeswehr's.4.0.13 calculations.y.z.2 campus.m.r.c caricom.4.0.0.x centralisation.o.w.7 cessation.k.r.c
claiming.m.x.3 coerce.n.13.1 colonels.g.o.g communal.m.10.3 compatriots.n.u.5 confrontational.v.x.3 consultant.k.i.g
crores.5.z.2 culturally.w.10.1 diagnostic.u.t.5 dictated.v.12 disadvantaged.o.x dispose.v.14 dissatisfaction.p.v
dong.f.8.w doors.u.10.2 dream.k.p.e edf.d.0.0.13 energetic.l.10.1.1 enlist.s.11.1 evacuate.u.12 existed.y.11
farc.4.0.0.z filipinos.3.0.12 finalized.j.y foot.r.z.6 fullest.z.13 gp.9.0.e.n gratitude.o.13 hawaii.g.0.14
innere.4.7.t institutionalize.m.r.a kill.q.11.3 knowing.t.v.4 landmark.p.u.2 leasing.s.z.3 lens.d.c.r liable.n.13
liu.f.1.12 madeira.4.0.z.3 majesty.n.3.10 manoeuvres.f.v.7 mesto.a.z.2 newspapers.i.q.6 nms.5.0.0.13
occasionally.13.z.1 onu.6.0.0.11 osce's.m.0.10 oversees.u.12 parish.5.c.r petty.l.b.n ping.h.o.e plarf.6.0.a.v
porous.l.q.7 prize.n.m.h prohibit.o.10.3 prohibitions.m.f.q pupils.f.y.3 raid.k.w.4.2 rdp.4.0.1.14 relics.a.q.e
rhetoric.v.z.3 rim.l.a.s seahawk.c.0.13.1 secures.u.14 sizeable.p.x.2 steer.o.12.2 struggles.t.12.1 subordinates.n.12
subsidy.o.x.7 survivable.j.v.2 tailor.s.w.5 troubled.v.v.2 ue.c.3.0.x urging.q.10.2 vacant.i.w.4 vip.l.0.0.13
welcoming.f.c.m abolition.s.t.5 accepts.x.13 accessing.s.10.1 amsterdam.e.0.11 apprehended.b.o.9 aspire.x.11.1
assemblies.n.s.9 aufbau.3.0.13 brand.z.p.9 briefings.r.12.1 cbr.8.q.0.e cleansing.m.v.2 coastguard.h.m.b.2
commission's.s.1.10 communicated.t.w complementing.y.r.6 computerized.g.m.8 courtesy.l.10.3 cs.j.5.g.j
deteriorate.s.x dictate.w.12 diffusion.q.u.7.1 drone.j.t.9 effected.p.11.1 email.r.o.3 endure.w.11 energies.v.12
exactly.s.y.2 experiments.s.11.1 explaining.s.z.4 expo.e.2.k.g farm.q.q.e fastest.p.z fate.x.13 fees.v.y.3
fertile.y.10 harmonizing.q.13 hegemony.o.11.1 hellenic.3.0.r.3 hi.h.t.8 hunger.q.t.5 ic.l.6.0.u indivisibility.s.y.2
instill.l.14 insurgencies.q.v.2 interdict.q.z.1 interruption.w.12.1 jinping.d.0.13 khmer.7.0.z lecturers.k.w.5
leisure.m.12.2 maharashtra.7.0.y.2 matrix.j.p.c.2 mdn.4.0.0.11 meals.k.w.4 militarization.k.t.2.1
misinformation.u.w.3 muslims.h.0.z nanjing.f.0.11 nehru.6.0.z nz.8.j.0.k oas.g.0.0.z ombudsman.o.4.v ottoman.5.4.v
planet.r.v.5 pledged.s.11 policemen.l.x.4 proportional.v.10.2 prototypes.j.10.2 radicalised.g.w.1 rajasthan.6.0.10
rallies.8.q.9 reactive.s.z.1 recreational.l.z.3 reject.z.11 reprocessing.i.11.1 reshape.t.11.2 rf.l.5.0.x
rfp.b.0.0.10 rnc.5.0.0.13 seaborne.n.v.4 seized.u.y.1 shot.m.y.3 simplification.q.r.7.2 statutes.j.s.a
strategy's.s.b.q sun.n.f.p supplementing.t.v.6 sydney.e.0.10.3 synchronized.o.x.2 tea.b.c.m temperatures.t.12
tents.j.x.5 touch.v.12 undue.u.w.3 unemployed.t.12.1 unwanted.h.y upheld.u.13 uplift.g.10.3 violating.w.10.2
vol.c.9.r wan.j.1.w.4 absorption.q.z.1 activate.v.10 aegean.g.0.11.1 aggressions.s.v anterior.3.11 arguments.t.10.1
arming.u.w.3 assigns.y.11.1 atl.7.2.r.3 audio.m.x.2 auditor.m.3.r.4 ben.9.s.a blockades.k.v.8 bmt.4.0.6.w
bordering.t.w cable.p.y.4 cancer.c.i.i canterbury.8.0.t.a cavalry.k.l.h ccp.9.0.0.11 cno.6.5.0.y collateral.p.y.3
comfort.n.v.8 conceal.k.v.5 constructions.m.x.1.1 controllers.k.p.d.1 cop.e.2.9.p debris.r.11
decentralisation.f.n.3.1 decoy.c.e.n.1 digitalization.g.r.6 ebola.q.0.10.1 ecowas.a.0.0.z electronically.t.q.6
embed.r.x.3 england.i.0.y envelope.j.y.1 exporter.s.v.2 fielded.n.11 finish.n.x.2 graphic.n.q.5 gs.d.0.0.y
guerillas.4.o.f guest.h.b.l happens.t.z hardship.p.12 hereby.w.11.2 hun.5.0.x ignored.y.10.1 indsr.4.0.2.11
informative.i.y.2 intact.v.11 interconnectedness.n.y ipp.b.0.0.12 judgements.f.t.7 kms.8.i.h.1 ku.l.a.n.2
locating.w.o.e lords.a.q.9 manuals.m.s.8 maximizing.r.w.3 motives.p.z.2 newer.s.z occasional.s.x.2 outlays.g.p.a
overflight.m.11 pcs.a.8.v persistently.u.w pluralism.u.z poseidon.d.0.z precautionary.o.y.3 preventative.v.y.1
promises.u.10.1 promulgation.p.q.a.1 protest.n.y reaffirms.u.x.2 reciprocity.v.11.1 relay.s.w.3 reorientation.p.x.4
repaired.q.x.2 republican.l.q.6 rescuers.b.q.9 resistant.u.x.5 revitalize.q.z sacrifices.s.w sanitary.q.t.8
seaman.a.5.t shapes.u.11.2 sights.j.r.9 simulations.w.x.1 speakers.e.r.2 strains.u.y.3 sweeping.p.x syndicates.m.10
taepodong.4.0.w ting.g.8.p.1 travellers.g.w.1 truce.n.e.p underscore.r.y unify.t.12.1 universally.x.y
urbanisation.o.v utilities.o.10 variable.p.11.1 widest.x.11 worse.v.w.5 academics.o.10 adversarial.f.10 alta.b.p.9
arrange.p.y.1 arranging.r.z bell.l.2.z.1 ce.j.8.1.q cgs.d.0.0.12 chiang.e.1.10 citizenry.l.10 clandestine.s.x.1
coincide.t.10 communism.l.l.c connects.y.z continuum.p.x.3 contraband.h.o.9 contributory.e.b.g.3 corridors.o.t.6
counselors.b.v.7 destabilise.x.y dies.4.g.m displays.r.y.3 doctoral.k.r.8 eligibility.k.q.6 encounter.y.w.1
enlarging.o.u.5 enriched.l.z envisioned.m.z faceted.y.12 fault.t.10.1 fdi.c.0.0.y fluid.r.v.4 foresee.z.10
generator.s.v.5 gpn.b.0.0.s handbook.h.c.p harbors.i.12 himself.l.11 howitzer.r.r.a hsinchu.a.0.12 hydro.k.j.b.2
iedd.7.0.0.z indent.8.o.7 kendriya.6.0.w lab.h.d.j.4 lengthy.y.x.1 lifetime.i.x.5 lone.h.w.5 longest.q.10 malta.c.0.w
mazagon.6.0.w.2 measurable.t.10 mere.u.11 milan.c.0.o.b navigate.q.y neighborly.o.z.2 ores.3.10.0.2 ossetia.e.0.x.1
parks.f.x.5 pervasive.w.y.2 prejudice.p.12 readers.s.v.2 reaffirming.p.g.g regulars.b.l.d remainder.r.x rev.9.2.w
revival.m.v.6.1 rotating.l.w says.k.12 scales.t.y.4 secrecy.m.u.6 seismic.o.r.6 sequence.r.x.1 sourced.l.10
specifying.w.v.1 ssr.h.0.0.10 strides.s.y submits.m.12 subordination.q.10 teach.u.12 transcend.s.y
transitioning.p.m.8 transmit.y.y.3 twitter.k.3.u ues.6.0.0.y underline.u.z vfm.7.0.r.b vijay.6.0.x.2 wildfires.d.n.5
yuan's.9.0.12 yun.d.7.u acknowledgement.p.q.4.1 administer.v.y administrators.r.t.3 airlifted.a.v allegiance.l.x.0.2
analyzed.p.x ansf.a.0.0.11 anticipating.v.u.2 appoint.r.s.3 atalanta.j.0.h.f attacker.l.x barrel.c.k.h billions.q.x.2
broke.l.11 cad.8.0.0.11 calculation.s.r.4 ceased.u.y chairs.s.t.6 christian.s.0.w chun.c.4.x clauses.s.u.4
cni.7.0.0.z compilation.n.v.4 container.o.w.3 convey.r.z copenhagen.f.0.u costed.i.y curbing.s.v.2 dairy.9.6.t.1
deadly.o.v declaring.u.v.1 decrees.o.p.7.1 delegate.r.v.3 deserve.t.y deterred.q.z devised.o.x devotion.n.k.f
diesel.n.s.6 disregard.s.y doubts.n.u.3 enact.t.z.1 europol.r.0.t.7 experiment.o.v falcon.i.0.u.7 flew.g.11
forcing.r.11 hamper.u.y hampered.t.t hate.k.v.4.1 hitherto.k.x holidays.m.x.0.1 honorary.d.h.h hotline.j.u.5
hsiung.c.1.y ia.f.4.6.q imposes.o.x incomes.s.z.1 infection.o.u.3.1 inquiries.o.y.2 intervening.l.w.1 james.g.0.11
joins.p.10 luxembourg's.3.0.q mei.a.8.r mili.j.o.d minute.n.10 miscellaneous.m.j.c.1 mlf.b.0.0.11 morality.h.u.4
moratorium.m.x.1 motorway.b.i.h mous.g.1.z murder.l.10 ndpp.g.0.0.y neutralising.p.w.4 noble.n.r.3.2 offenses.l.z.2
organisms.h.s.1 orientations.h.v.0.1 paras.8.c.n persists.n.x postponed.r.y prediction.q.t.6 preferably.t.v
psychology.m.p.8 radios.m.s.6.1 redistribution.j.p.4 redress.o.z.1 relied.w.z resupply.n.x.1 retraining.o.t.4
rivalries.t.x.1 robert.k.0.x sedm.m.0.0.10 senegal.j.0.x separating.r.y.1 setup.m.q.6 sort.r.z sporting.n.u.5
stone.o.s.5.2 stranded.d.n.7 struggling.t.w totalitarian.r.w tranche.8.9.d triad.n.q.b trunk.a.d.o unclos.i.0.0.y
unsuitable.m.v.2 vaccine.h.q.7.2 vectors.h.x.1.3 xx.i.3.0.q abr.3.1.z adaptations.q.w.1 administers.m.u advising.w.v
ags.o.0.0.w annexation.q.w approached.t.x baku.b.0.x benchmarks.p.s bih.7.0.x.2 blackmail.m.w calamity.i.p.b
cape.c.0.z cartographic.c.p.8 challenger.e.2.s cheaper.s.y circular.m.n.a clusters.o.t.4 commemorate.g.w
concentrates.s.v contend.g.10 conversely.p.7.n cz.b.i.1.h differentiation.q.r.1 dignified.o.x.1.1 discretion.j.q.6
disposing.n.r.5 downward.m.v.1.1 dublin.i.0.x eeas.e.0.0.v emigration.o.v.4 emphasising.r.q.6 episodes.e.v.1
equivalents.k.z fairs.h.o.a fiji.k.0.z flowing.q.v.1 functionally.p.t.1 gates.a.b.n genetic.k.x.1 grading.g.q.3
growler.8.0.v hardened.u.v.3 hardly.u.10 hemispheric.e.q.2 humane.m.v.3 icbms.g.0.z importing.q.x incl.h.v.4
info.m.r.6.1 installing.o.t.4 jos.b.0.t kung.9.c.o lav.9.1.0.w lean.j.q.8 lending.n.u licensed.r.u.5 mc.j.3.4.t
montenegrin.b.0.y myself.8.y nadu.7.0.s native.o.u.1 neighbor.m.t.5 nova.d.b.l ntd.5.0.0.10 occupying.o.x.1
onward.o.f.h.1 oxygen.j.o.8 pekre.8.0.w phones.q.y plastic.j.q.6 polo.c.g.d.4 precursors.j.v preemptive.n.x.1
prithvi.8.0.q.1 promo.4.m.6.6 prompted.p.v proxies.j.x.1 pull.q.t.4 queensland.a.0.v ram.a.8.c.e refit.h.p.b
reveals.q.x sam.o.0.5.r satcom.b.0.0.w screen.o.u.5 sheet.o.k.c.1 shi.9.7.t shipyards.f.l.8 shops.j.m.9.1 stature.f.y
stipulate.n.w.1 stories.o.n.c suitability.o.v tenth.l.d.m terminology.s.q.5 thirdly.s.8.j transnistrian.4.0.y
turkmenistan.h.0.s.1 unconditional.o.q.3 undergraduate.j.p.a undp.e.3.0.s ungoverned.f.r.3.1 urge.p.y.1 uss.e.0.0.w
visas.f.t.1 woman.m.s.3 worries.g.z write.p.z.1 addiction.n.v.3 aec.8.0.0.w affirmed.p.z afforded.v.x airframe.f.p.3
argued.h.w articulates.r.u audience.u.w augmenting.p.u.3 avail.i.x bachelor.n.e.j bachelor's.h.e.f bihar.6.0.t
blurred.u.w carta.3.2.s cds.c.0.4.t centrally.t.t.2 centre's.i.0.t charles.a.0.z churches.d.q.6 cited.j.r.5
colour.e.r.7 commandos.g.i.g conceivable.r.u convert.q.x corporal.a.6.r cplp.5.0.0.y crossborder.o.w.3 cumulative.s.w
defeated.r.y deficits.o.x.1 descriptions.q.t.5 deserves.p.w.1 designate.q.q.3 differs.m.w discover.n.s.4
dismantled.q.y.1 drew.s.w eighth.r.c.l.1 empowering.p.o.4 excessively.j.9.o exemplified.m.u favours.n.u feels.j.x
foe.j.d.l fort.d.4.s handing.o.q.6.1 hk.7.1.1.w hmg.7.0.0.v improper.q.t.5 injections.b.m.c inspected.o.q.3.1
instant.o.q.7 ipa.c.0.0.y kang.a.0.y karnataka.6.0.w.1 lane.l.m.b lecture.j.l.c libyan.f.0.v lifestyle.q.u.1
logatec.6.0.v ltc.7.0.9.k magazines.i.o.6 marshall.m.0.v masters.n.j.d metro.a.7.k mond.3.0.w multilayered.e.v
neglect.u.r.2 neutralizing.n.t.2 nmd.8.0.0.z oceanic.n.g.g oco.3.2.0.u oldest.g.w ops.k.8.h.6 parachutes.a.i.c
payroll.j.v.3 perceive.w.v performances.l.t.2 policymaking.i.s.5 practiced.n.x promised.j.t.2 pulse.g.n.c races.r.v
reaffirm.r.y realistically.r.q.1 rebellion.n.s.5.1 regain.s.y relocating.g.s.4.1 reveal.t.y rob.5.q.8 roh.8.0.o.9
scotland.8.0.u sectorial.e.x.2 service's.k.8.m shangri.e.0.u shrinking.r.t.5 sis.i.4.3.l sizing.d.t.5 slovenska.9.1.r
soc.5.1.0.w strife.n.v supposed.o.w tainan.a.0.z tenets.p.v.3.1 tiers.l.w.1 topographic.i.s.4 tos.7.5.h totaled.b.z
totalling.o.y tower.k.o.8.2 trump.d.4.u tuberculosis.n.q.2 unhcr.f.5.0.r unidentified.b.r.6 unite.s.s.3 unsas.a.0.1.w
wargaming.a.r.4 abandonment.h.n.a activating.p.p.7 agency's.p.4.r agreeing.s.s.3 airmobile.9.j.9.1 alienation.k.s.2
approving.o.p.4 architectures.j.v arisen.q.s arrived.p.x aspires.q.x automotive.h.9.g.1 bereaved.c.t.4
biosecurity.f.n.5.1 bonus.k.m.c bureaucracy.o.u.0.2 buying.r.u.3 cg.b.1.0.v chechnya.h.0.w cleanliness.5.l.d
cohen.5.0.y compelling.r.t.2 confusion.o.u.1 countered.q.s crossroads.r.t.1.1 custos.4.6 darfur.f.0.u dd.b.7.0.m
deb.3.1.x decentralization.m.o.7.2 decentralized.q.u.2 defects.i.v.1 definite.r.x desires.s.v dignitaries.k.w
disbanded.l.s discourse.p.u.2 dismissed.m.u.3 escorting.k.t.2 evidenced.n.t expired.l.x faithfully.l.v fbi.a.b.0.n
festivals.g.s.2 flagship.g.p.5.1 fuelled.q.t ga.e.8.d.a golf.5.4.r horse.h.i.f hsing.a.1.x hunter.d.3.t.1
hyderabad.7.0.r ideally.n.e.e iff.f.0.0.y impediments.p.o.2 inhibit.q.x isolate.t.v.1 jaguar.9.0.t.1 jim.8.1.1.t
jindalee.9.0.y journals.e.p.6 lasted.n.w leased.n.u.2 macedonian.6.0.u.2 mayors.m.r.4 mef.4.0.0.w memoranda.j.a.k.1
mhow.6.0.h.d mile.j.l.a mixture.t.v moa.a.0.c.j moldovan.7.0.x monopoly.r.w njhq.4.0.0.s npc.6.0.0.y od.6.v.1
outfits.e.u paperback.a.i.g posthumous.7.8.l prosecutor.g.c.j provocative.p.v.2 psychosocial.d.q.5 publisher.u.7.m
racism.m.p.7 recovering.r.t.2 refusal.l.t.1 renovating.k.s.5.1 rent.l.u.1 reorganize.q.w.1 residual.l.l.7
responder.f.v.1 rewarding.r.q.3 rid.p.x seimas.7.0.q.5 sk.6.1.v sniper.f.o.a sourcing.m.r.5 specifics.l.t
spokesman.e.r.4 statecraft.j.t.3 suppressing.l.w.1 tariffs.k.h.f thomas.e.0.w timeframes.n.x tindal.9.0.x tni.4.1.0.t
tornado.b.1.o.1 triple.j.r.5 tsai.b.1.u unwilling.m.v upward.q.s.1 venues.t.y wanted.m.u wastes.g.q.6 weaker.q.u.1
wild.g.q.7 wisdom.r.r.2 workload.p.r xinjiang.i.0.u yongsan.5.0.y yugoslav.f.0.t.1 arbitrary.k.r.3 arenas.k.v
arose.q.v arrested.h.v aspiring.q.s.1 assembling.i.u audited.i.r.4 bipolar.m.w canal.m.5.r chairmen.d.i.f
chemistry.i.i.e commercialisation.i.o.3 consultancy.m.o.5.2 contradictions.l.s conventionally.l.v.2 corpat.5.0.4.p
crucially.r.t.2 csirt.a.1.0.u dco.3.1.0.p deportees.5.q.2 deposits.o.w.1 detained.j.u.1 dilemmas.j.t.0.2 din.7.n.5
discusses.l.u.1 dissolution.j.q.5 diver.k.c.f dpp.9.0.0.t editor.n.8.c.2 elevating.k.s.3.1 eruption.g.t.2
evergreen.4.1.u ey.7.2.0.v fe.e.9.4.h fran.9.8.l frequencies.b.r.6 harvesting.b.k.b hereof.4.w hmi.6.0.0.u insist.o.w
insure.a.u.3 interruptions.g.n.2 intrinsic.q.q irreplaceable.s.t jurisdictions.l.u kranj.7.0.v kurdish.f.0.w
lawyers.h.p.3 logo.e.t.0.1 lugar.b.o.8 malabar.9.0.j.d mistakes.m.u misunderstanding.p.q multiply.n.v neglected.u.u
nordefco.a.0.1.q odd.d.t.3 officer's.i.m.a orions.a.0.q overseen.p.q peer.o.o.6 penetrate.u.v polarization.q.q.3
practitioners.q.r.1 precious.q.t.2 proceeded.k.v qa.a.0.a.k queen.j.1.t.1 rains.j.v refinement.o.p.6 refuge.r.v
relaxation.i.w.1 renowned.l.v resorting.t.t.3 reversed.o.r rewards.n.n.9 rnzaf.9.0.0.x roman.9.0.r.1 rumsfeld.9.0.x
salvador.f.1.s.3 sensing.m.s.3 serviceability.c.o.1.1 sewage.d.q.5 smoke.k.l.9 sportsmen.c.m.3 supervises.o.u
supplements.l.r surveying.l.n.8 switching.j.w teamwork.q.r.3 thwart.n.t tiger.j.0.u.3 trauma.g.r.3.3 treatments.e.v.2
tune.j.v turbulence.r.r.3 underdeveloped.l.s unhindered.m.s.3 videos.h.w.1 widow.8.o.4 yokosuka.5.0.w aco.c.0.0.t
admit.k.v akp.5.0.0.u ala.6.u.2 alarm.l.o.3 appliances.i.q.1 applicability.q.t asc.9.0.1.u ashore.m.r.2 bbc.b.1.0.q
belgium's.5.0.s bene.7.e.i biology.l.d.a bird.e.k.b bonn.7.0.u cdm.9.0.0.u clients.n.u.1 cocaine.h.t.1
collision.i.p.3 configured.o.u consecutive.p.u.1 cornerstones.s.u corrections.m.f.9.2 covenant.e.3.m custody.m.r.3
decent.j.s.2 delicate.n.v demolition.m.p.5 digitally.n.s.1 discovered.h.s disparity.s.v dispersion.o.w doubled.o.v
eased.l.t emerges.s.s emptive.m.w endangers.p.r epidemiological.l.m.9 escalated.p.t.1 exporters.n.q fa.l.h.3.b
facets.l.w fcdo.4.0.0.w forwarded.h.s.1 fujian.8.0.v gateway.r.r.0.2 gni.d.0.0.u graph.l.n.5 gsh.6.0.1.v
identical.l.s illness.n.r.2 impressive.p.r.1 incapable.p.u incomplete.t.q inconsistent.r.s insofar.l.l.5 itu.c.6.7.f
jian.6.7.p jiang.d.3.s juan.4.0.n.4 keys.j.s.4 knows.l.v.1 koper.7.0.s leopard.i.2.q.2 maiden.a.l.7 malign.d.s
manifests.j.t motherland.l.n.4 naha.6.2.r nea.8.r.0.5 necessitated.m.s neutralisation.q.s.1 nm.d.j.0.b nodong.5.0.t.1
nonstate.r.q nucleus.p.q.1 obsolescent.f.h.c opposite.n.v ordering.n.s.2 overt.o.o.3 panmunjom.8.0.w persecution.i.o
persuade.p.v photos.l.l.3 pingtung.b.0.w postal.n.k.8 prefers.k.v prohibiting.o.q.2 prominence.l.q pronged.j.s.3
proposition.j.c.b proving.s.r prt.c.0.0.s putin's.b.0.r quang.7.0.v.1 radius.n.v rakovski.a.0.w rarely.p.v rated.n.u
reacting.r.q.4 reliably.p.r representations.i.n.6 retaliation.k.p.1 rigid.n.r.4 sagar.5.0.i.d seebrig.9.0.0.u
server.j.t.1 sessional.6.4.s sh.h.3.4.o shaurya.7.0.m sheets.k.o.7 signatories.n.r.2 sme.8.0.0.r spends.l.u spur.p.s
staunch.n.u sup.f.e.5.d symbols.m.r.2.2 tends.s.u tenure.h.t.1 tolerate.q.u tomorrow's.m.k.5 tree.h.f.b triglav.6.0.v
trustworthy.o.s.2 unit's.j.m.8 upstream.g.q.1 viewing.r.p.4 voting.n.m.6 workplaces.n.r.1 abandoning.k.s.1
adc.8.0.0.v aiding.n.u airlines.l.g.d ambassadors.k.l.9 ambiguity.l.q.4 antiterrorist.e.n.4 apparently.i.n.6
appropriateness.j.u arunachal.7.0.r authoritative.k.l.6 bacteriological.j.a.g bali.l.0.u benign.n.q.1 bhawan.6.0.m
bilingual.f.p.4 bj.7.1.q.1 cables.m.m.3 cbms.7.0.u ccw.d.0.1.q channelled.n.p citizen's.n.s.3 civilmilitary.o.q.5
company's.j.k.4 corporals.3.f.g correspondence.o.q.1 cu.b.o.3.2 cyberthreats.8.j.4 dc.i.2.0.q defective.8.p.2
density.o.u.1 depicts.i.v designating.g.u.1 dhatu.6.0.r.4 diffuse.l.t dih.7.0.0.t disappeared.s.l disengagement.j.c.e
disproportionate.q.n.2 disturbed.i.r.2 diverted.m.r don't.g.q.5 doubling.o.s.1 dynamically.r.t.1 elderly.j.s
embark.n.s encroachment.o.n.3 epa.a.0.0.r error.p.s.1 eurozone.g.c.f finite.m.s fundamentalist.i.m.1 furnished.l.o.4
gases.n.l.8 gliding.c.b.i hacking.m.t harmonising.n.q.1 harvest.i.j.5 highways.i.s.3 historia.4.7.l homicide.6.i.7
horizons.f.f.d.2 hotel.j.c.j idf.b.0.1.t ifor.d.0.0.n implication.k.l.6 imposition.l.t.1 injurious.g.7.o
insignia.b.l.9 inspect.h.s.1 interacting.q.s invites.h.n.8 ioc.9.0.0.v irrigation.d.p.1 jag.9.0.1.q jiji.3.0.8.m
jinan.f.0.u kandahar.9.0.q lake.l.6.n manipur.7.0.s marketplace.i.m.7 meter.b.t.2 milk.9.f.b.1 minesweeping.l.s.1
mishra.6.0.q.3 modifying.o.p.2 multipliers.h.i.2.6 multipolarity.g.q.1.1 namibia.l.0.s navigational.k.m.3 neo.d.q.0.3
nigam.6.0.r.4 oc.c.c.a.8 ozone.k.u.1 payloads.j.r peacemaking.k.o.1 plots.f.s principled.o.t.1 producer.r.q.1
progresses.j.s quantitatively.l.s reactors.l.p.1 reap.l.s.3 recourse.h.o.1.1 registers.o.t.2 relentless.m.q.3
richard.b.0.s sek.7.5.0.q serbs.9.0.v servers.g.r.2 sex.m.s.2 shakti.5.0.n.5 shortest.q.t slowing.s.r.1
stipulations.g.s subcommittee.b.b.j successively.h.s thailand's.8.0.u tom.c.1.q.1 tournament.8.6.f
transformative.j.p.2 translates.o.s unmiss.5.0.6.p warriors.l.k.7 william.f.0.q window.m.r.1 worthy.r.u.1
zagreb.8.0.v aboard.l.q actionable.l.o.3 airbases.g.t airworthiness.g.h.8 alarming.n.q altering.s.o ambiguous.o.p.1
amc.5.0.0.s anzus.b.0.0.r apls.6.0.s appointing.l.r.3 aptitude.p.r.2 atrocities.p.p.1 baltnet.4.0.0.t beating.7.1.m
beijing's.9.0.s bibliography.6.0.3.4 blind.l.l.6 bullet.d.d.d chambers.k.e.b chancellor.c.0.o cheap.l.p.1
compile.l.s.1 confederation.i.6.m consumables.o.p contradictory.j.r.2 cte.5.0.0.s cuban.f.0.t deactivated.c.r.2
deeds.h.n.6 delinquency.7.p.2 directional.m.m.5 discontent.l.p discount.e.m.3 dissolved.h.u dormitories.7.s.2
eastward.n.n.1.1 egyptian.a.0.u embedding.k.l.6 embody.o.o enrich.o.p.3 fiber.e.o.4 flaws.l.l.6 fo.c.o.2.4
franz.a.9.b.a fruitful.r.p graves.b.m.2.4 heighten.m.s.1 hyper.9.a.g ihr.7.a.7.a impair.p.s imparted.6.o
insecure.n.r.1 jakarta.h.0.p kyoto.d.0.s largo.5.p.0.1 lessen.j.r.1 licences.f.n.4 linchpin.f.r.1 liquidation.f.q.1
maj.d.1.k.2 malaria.h.k.5 marriage.e.n.2 methodological.l.p militias.f.r.2 natinads.b.0.0.t newspaper.g.i.8
nicaragua.e.0.p.1 nineties.9.r nonaggression.3.d.h norad.6.0.0.r north's.9.0.u noticed.h.r nurtured.n.p oa.5.4.m.2
occupations.i.q.1 panels.k.l.8 paused.3.b.b payable.d.k perceives.p.u perfecting.f.f.7 pharmaceuticals.a.j.6
posting.m.o.2 ppbs.a.0.0.r prepositioning.h.o.2 professors.e.q.1 psychotropic.h.l.2 ration.g.k.2 reconstruct.k.n.6
redefined.l.s reemployment.b.o.6 regime's.l.s.1 reside.p.s retail.e.c.e rightly.l.r.1 rounded.c.r.3 saber.f.k.6.3
sap.e.2.0.n scores.b.p.3 scourge.n.s seed.f.n.4.1 seriousness.m.o.1 silk.f.2.n sincere.n.s slbm.a.0.0.q spoken.b.s
spouses.h.o.1 stimulation.n.n.4 structurally.k.p.3 sustains.q.m synchronised.i.n.3 synchronization.i.o.1
tbilisi.a.0.p tc.a.0.0.s tear.n.t tie.m.k.3.6 tightening.p.o.4 toc.7.1.0.p topical.g.r translating.o.k.6
turbine.c.c.f twin.o.q.4 unavailable.m.q unbalanced.n.l.3 unfolding.q.r.3 vacations.9.q.1 venue.n.s.1 veto.k.t
viewpoints.k.p.2 voyage.f.n.3 warn.m.q.3 wishing.r.q witnessing.o.p xenophobia.n.r.3 yoga.5.3.p absorbing.m.q.2
accompany.q.r advertising.f.o.4 africans.c.0.q aj.c.o.1.2 ale.a.q.2.1 alloy.9.h.7 antiaircraft.e.l.7 artistic.f.n.3
athletic.e.e.f auto.l.i.9 batches.f.r bro.9.2.2.n brutal.n.t buffer.i.q.1 bureaucratic.r.q catch.m.s.0.1 chien.d.1.s
clarifies.i.m collections.g.r communique.a.7.m complies.q.s constraint.o.r controversial.k.t copies.p.e.a
correction.m.o.3 costa.c.a.f.1 cots.7.0.0.r crossed.j.p cultivated.o.o ddr.7.0.0.q demography.l.e.2.1 denotes.f.n.6
destined.i.p.1 devolved.c.k.3 devonport.5.0.s dimensioned.e.r dip.9.o.0.5 disbursed.8.n.1 discord.p.p
discrepancies.m.o.1 dispersal.m.q.1 dividend.g.j.4 donations.l.n.4 drm.3.0.0.t editing.g.9.i elites.k.q.2
elizabeth.e.1.o.1 endorses.o.q equilibrium.j.q errors.g.n.4 estimation.k.m.7 exceptions.n.n.4 factions.n.m.1
fears.n.p.3 fellows.9.l.8 fence.i.h.3 frames.n.n.1 gotland.3.0.p hackers.j.p hindered.n.p icc.e.3.0.o idle.f.q.1
ihq.5.0.0.r imet.g.0.0.s inculcate.e.q.1 inherently.p.r injustice.l.q interdisciplinary.n.s.1 intimidate.m.r
intranet.k.e.8.2 ior.8.0.0.t islets.8.p.3 iss.8.2.0.p jyoti.6.0.r kitchen.g.p.1 koizumi.5.0.r lakes.n.8.i
landward.4.i.a legislations.e.t longrange.l.t martin.h.0.p materialize.o.r metals.j.o.1 militant.i.r.1
misunderstandings.n.q mortality.k.s multidisciplinary.p.o.2 munition.d.9.i narrowing.k.k.5 nationalization.c.o.5
northwest.h.c.e palestinians.n.0.q pe.c.7.7.e piece.l.t pleased.q.s poaching.g.g.6 porto.3.4.m.1 postwar.a.r
pragmatically.i.n.5 precautions.j.p.2 predicting.r.n.3 preferences.p.q.2 priorit.3.c.f.1 privilege.m.r.1
proficient.o.p qaida.d.2.q rationalize.i.r.1 redefining.k.k.7.1 remedy.m.k.7 renovate.9.j.a repeat.k.n.5
review's.f.8.l rightful.j.n.1.5 rimc.6.0.0.r rivals.g.p rouge.8.3.q rubber.h.p.1 sanctuary.f.h.6 score.b.h.5.1
scout.g.b.h scouts.i.6.i.2 seaboard.b.j.5 sequencing.h.r.1 sequential.l.o.2 shortening.n.o.3 singular.g.l.3.1
sms.b.0.1.n spillover.n.p.3 ssbn.c.0.0.s streets.q.r.1 subunits.h.o.2 suffers.n.q suits.i.n.2 sultan.5.0.s
switch.m.q.1 synchronize.e.m.1 tape.e.m.2.5 tariff.i.s thriving.l.p.3 township.b.g.d tragic.n.q transportable.h.b.c
treating.q.p.1 tyranny.a.p.2 unicef.a.a.0.h unreported.h.k.4 valley.i.6.n verifying.m.o.3 vilnius.d.0.o
visionary.b.p.4 voices.l.l.3 vs.g.o.1.2 waged.l.r witnesses.e.l.2.2 abnormal.g.l.2 absorbed.o.q.1 acquires.p.p
acsa.c.2.0.p administrator.c.a.g afloat.e.h.9 airplanes.e.m.2 alleged.i.r altitudes.i.m amenities.g.q.1 amplified.k.p
antisubmarine.n.o.1 authentication.e.o.4 authoritarianism.i.o.1 bangkok.j.0.p benelux.7.0.q biennial.j.p blurring.p.o
capitalise.n.q carlos.4.0.n cdse.6.0.0.r chea.3.0.s checked.o.q chooses.n.o.1 chronology.6.1.p cobra.f.2.p.1
collaborations.l.n.1 comandos.3.c.c comisi.3.8.i complexes.h.l.2 complied.n.s conscripted.a.p.3 consuming.p.r
corner.g.o.3 corrected.n.p.1 cv.k.0.0.n danube.i.0.o.2 dare.f.e.3.a defense's.h.1.q deficient.g.l.4
departamento.6.1.r depicted.f.p describing.q.p.1 dm.6.1.0.r dominating.k.m.3 endowment.c.i.6 enrollment.i.i.9
excise.g.d.c.2 exempt.n.o.3 existent.m.r famine.l.l.5 father.8.i.8 fights.l.q.1 finalization.h.h.7 finishing.k.q
fore.n.i.1 fortify.i.o.4 freed.m.s friday.h.0.s genuinely.k.o habitat.g.j.6.2 halted.j.r hatred.n.n.3 heard.o.j.3.1
helmets.h.p.1 herat.8.0.s hf.c.0.0.r hobart.8.0.r.1 honesty.l.o.2 hosts.l.s hqrs.6.0.o hunting.m.m.4 hydraulic.i.i.8
illnesses.c.p.2 impartiality.k.o infections.p.n.1 intensifies.j.r intermediary.d.q.1 interpol.l.0.d.d islanders.7.1.m
jef.7.0.0.o jewish.9.0.o jingjin.3.0.s jubilee.b.4.k.1 lakhs.4.j.3 lankan.9.0.l leakage.l.l.4 loaded.h.r
lodging.b.r.1 lov.a.8.2.i mac.9.0.1.q manila.b.0.o mitigated.r.s moh.4.0.2.m monarchy.9.o.3 multiplication.j.n
munich.c.0.n nan.e.f.d neighborliness.f.m.3 nepali.5.0.p northwestern.9.c.c nulka.6.0.m.3 optional.g.m.6
passport.d.e.a paving.p.r personally.k.m pif.8.0.0.p plajlsf.5.0.6.m pov.4.1.0.p prepositioned.g.n.1 presided.e.p.3
prisoner.c.m.2 psc.h.3.0.k publics.c.q.1 pv.c.0.0.n rafting.7.a.c rationally.j.p rcaf's.4.0.o reconstitute.l.q
referral.d.i.9 reformation.c.h.a relatives.j.q.1 resisting.n.p retaliatory.f.q riga.a.0.p rsoi.4.0.2.p sailed.e.s
santiago.9.0.n saps.3.2.0.q seniority.g.k.4 sfl.6.0.0.s shen.9.1.q stabilized.n.n staged.f.q.1 struktur.4.a.h
sugar.9.f.8 sums.o.s suspects.l.n syndrome.k.c.9 teacher.k.h.b tighten.i.p.1 titanium.8.9.b tonga.g.0.p
triangle.j.7.h trimming.7.k.1 truck.g.l.5.1 unused.k.r.1 verbal.g.p.1 vicious.n.q wellington.f.0.l.1 whenuapai.7.0.o
windows.e.h.b xix.9.1.0.h xviii.b.1.0.g yan.c.2.q adelaide.b.0.l.5 ajt.7.0.0.q albania's.5.0.n alerting.h.h.8
amidst.g.k.4 apex.9.h.8 armenians.3.0.o asiapacific.h.0.r atc.d.0.0.r banning.l.m.3 bought.k.q bow.b.5.m boxing.b.3.k
bratislava.5.0.n britain's.a.0.p calendar.e.p calm.j.p cant.5.m.3 caste.a.q ccs.9.0.0.m cement.k.o.2 chandigarh.7.0.n
chungshan.3.0.q circuit.j.h.7 coaches.8.f.7 coat.f.9.g cologne.8.0.q commandant.a.3.l commemorative.g.i.5
compelled.o.o complicating.k.k.1 conditioning.l.m.2 convening.l.m.2 convincing.o.o covertly.k.p credibly.d.p
cy.a.a.0.e demise.i.p.1 dep.b.c.9 departures.f.l.4 dependable.m.o dependant.j.p.1 desertification.k.e.4 detriment.o.o
deviations.h.l.2 discontinued.g.o.1 doctor.g.o.3 downsized.h.l.2 dpr.8.0.0.p drain.p.q earning.i.l.1 embodies.o.m
emoluments.6.j endeavored.f.q enumerated.c.m environs.f.n.3 envisioning.d.a.a everyone's.k.l.1 faroe.6.0.q
feeding.m.m.2 fip.5.0.1.q gaf's.3.0.n gcc.d.0.0.o geoint.8.0.0.p gis.f.0.0.r globemaster.d.0.m.1 governo.3.1.j
gran.4.p gwalior.6.0.l hidrogr.3.6.d.1 hired.j.n.3 honourable.k.7.i humiliation.3.o hurricane.h.c.e iamd.3.0.0.p
inaccessible.l.p individual's.m.o inequalities.k.k.1 infringements.l.i.3 inspecting.j.l.4 instantly.i.o
intruding.g.o.2 invalid.7.9.e isis.g.0.0.o jawan.6.0.n jungle.g.f.6.5 jurisdictional.7.o kumar.6.0.o ladakh.8.0.n
lebanese.a.0.p lf.7.8.0.f liabilities.m.l.1 liaise.h.q listing.j.o.2.1 litigation.d.k.7 lucknow.5.0.m
maneuverability.g.n.1 martyrs.d.c.e medevac.h.5.0.m medvedev.6.0.p minesweeper.f.e.8 minurso.d.0.0.m mongolian.8.0.n
morning.k.q movers.8.2.n.1 multimedia.i.i.4 myriad.p.n narratives.j.p ncmc.8.0.0.p niger.e.0.p.1 notify.f.r
occurrences.l.m.3 onset.n.n.0.2 oppression.m.n optic.h.j.8 panama.b.0.m.1 party's.g.8.f perimeter.k.h.4.1
plassf.5.0.7.k ppp.c.0.0.r preceded.j.l preserves.k.n prof.b.1.m publishes.k.q quadrilateral.g.3.m raven.6.9.1.f
receiver.c.6.h reconfigured.l.l.1 researching.k.n rimpac.9.0.1.n rwr.5.0.0.o sand.i.f.b seconds.g.n secular.i.n
seemingly.f.o.1 sensible.k.n.1 shallow.f.m.4 showcase.g.p sigint.g.0.2.m sofia.e.0.q spiral.h.m.2 sponsoring.i.o.1.1
sponsorship.k.o story.h.q.1 symbolic.l.p synthesis.k.k.3 technician.i.f.9 tide.q.m.4 transborder.c.l.2
transmitting.k.o unanimously.i.q underlining.g.i.8 understandings.n.i unofficial.m.o.1 unwavering.k.l.1
urbanization.j.l.1 vests.j.n wassenaar.i.0.p widened.m.p width.h.p worrying.o.n.3 worsened.n.p yep.6.0.0.q zila.6.0.p
absent.m.p.1 abstract.d.9.3.3 acc.b.1.1.k accused.g.p affirms.m.m.2 alien.g.o.2 alleviation.l.n.1 amar.6.0.p
amity.g.7.i andrew.f.0.o apache.c.1.o articulation.g.n.1 atcp.6.0.0.n avian.g.h.8 banner.i.l.3 biol.3.9.c.1
blankets.f.h.3 boosted.l.o boxes.b.9.b.1 bribery.l.i.7 brno.3.0.m.2 cam.c.3.6.h campbell.b.0.p capa.j.n.1.2
capitalize.i.l capsule.6.b.d catholic.f.1.o cfi.b.0.0.n commander's.c.9.f compass.c.a.b compensated.l.q
complexities.n.o compounds.9.q condemned.m.j consortium.j.g.6 conveyed.f.l cooperatively.k.q counterfeiting.h.j.3
curriculums.9.m.1 cybercrimes.c.g.6 destinations.k.p dialog.7.8.g disbursement.c.c.c doctorate.h.e.9
documentary.h.e.5.1 dragon.e.2.n earnestly.g.o eas.e.1.1.n emanate.l.o emperor.5.5.j ence.d.7.0.f endowed.j.k.1
enquiries.l.k.1 entrenched.l.l.2 eradicating.k.n.1 eroded.n.o ethnicity.l.n.2 evolutionary.n.n.1 evrope.3.0.n
expeditiously.f.i expressly.l.l.1 exservicemen.5.6.j fibre.j.j.3 fold.l.q forensics.g.n.3 garrisoning.6.o.2
governs.n.p grooming.7.c.9 hardening.i.m.2 heavier.l.n hinders.n.q hinterland.7.i.6 honest.k.o.1 honours.k.e.6.6
hussein.f.0.m ilo.c.6.0.i imo.c.2.0.l inclusiveness.h.m.1 indopacific.b.0.q institutionalised.h.l.1
insufficiently.l.l.1 insured.d.q interfaces.l.l irr.3.0.0.o irresponsible.j.m.1 israel's.j.0.q kaliningrad.f.0.l.1
kirti.6.0.f knots.8.l.2 kw.9.2.0.8 largescale.n.n.2 latent.i.k.5 lighting.i.n.2 linear.h.p lsp.8.1.0.p
mainstreaming.e.k.5 manoeuvring.i.n.1 median.9.l.5 medics.f.l.1.1 militants.d.l minesweepers.h.g.4 mobilising.e.m.1
modernity.b.i.6 moe.8.0.a.e nik.f.l.5 numerical.g.i.3 oceanographic.h.h.4.1 odds.l.q offense.g.p.1 organi.e.o.1
outflow.c.i.8 outward.n.j.2 owns.j.p paraplegic.6.9.d penetrating.l.l.4 pictures.h.p.1 pioneering.j.m planted.j.o
police's.9.1.l proportionately.j.l prosecuting.l.m readjusted.a.q redesign.h.o.1 regeneration.h.m.2 repressive.k.o.1
reproduced.l.n.1 rodong.6.0.p sdgs.c.0.p sectarian.f.l.3 seizure.k.k.3 sentiment.k.o.1 signifies.j.o.1 sinai.k.0.n
smc.5.0.0.n sobota.7.0.o solicit.i.p sorts.m.q speeches.g.m.3 speeds.g.n srpska.7.0.o summarised.i.o
supplementation.c.n.1 supporter.l.q surgery.f.g.4.1 surprises.i.p.0.1 taxpayer.k.n.2 tcs.4.0.l.3 tent.c.m termed.h.n
terrains.j.l.1 thirteen.k.a.a.2 tightly.m.o.2 timeliness.l.l tobacco.c.h.7.1 toxin.h.1.o ulchi.4.0.q unarmed.j.p
unavoidable.k.o understandable.m.o unidos.4.0.n unloading.j.o unmil.e.0.0.m unrealistic.m.k unsolved.k.p
velenje.7.0.p.1 waging.o.o.1 wastewater.9.l.1 watercraft.a.i.8 weakens.o.p wholly.n.o worry.m.n.2 xian.6.5.l
abolish.i.l.1 accelerates.l.m adicionalmente.4.2.c affirm.l.n.1 affirmative.7.h.6 agra.6.0.l.3 alexander.b.0.j.2
alleviating.j.n ambulances.m.k.1 angle.h.l.1 apprentices.d.g.8 archive.f.h.4.1 arrivals.f.l.2 asking.j.o
assertiveness.j.i avsm.7.0.0.p bacteria.g.n beneficiary.i.l.1 bids.e.j.5 bolstered.l.n.1 brave.h.b.b breaks.i.n
broadband.j.j.4 camera.f.k.4 cannon.e.n.1 cautious.j.o.0.1 cmx.9.0.0.n comandantes.3.5.g combinations.j.j
comfortable.m.n command's.j.0.l comparing.g.j.4 conciliation.d.8.e.1 configurations.i.h confronts.j.p conserve.k.m.2
cork.6.0.m correspondingly.i.j.4 criticized.f.n css.a.0.0.p custom.j.e.a customary.l.p cvo.6.0.0.p cyberattack.e.n
cybernetic.i.i.1 cyberwarfare.b.l.3 czechs.3.0.n dac.8.0.0.l debts.j.o.1 def.9.5.6.d delaying.o.n.2
demonstrator.f.b.d deng.g.0.p devising.h.k.4 displaying.h.k.3 documented.n.k.1 doha.c.0.o dozen.n.p dozens.i.j.4
dropping.h.k.1 eh.9.0.0.m embarking.j.k.1 embraced.l.l emotional.k.n.1 enacting.j.h.8 esprit.f.n.1 eve.j.m.2
excel.c.k.2 expedient.h.o expeditious.i.k.1 exploits.n.m extant.9.m extradition.g.k fabrication.b.h.1 flats.8.k.2
formalised.f.n freezing.j.p gentlemen.a.5.c greece's.3.0.k groom.5.n.2 group's.i.j.4 hijacking.f.l.1 himalayan.9.0.i
hindering.n.n.1 hotspots.i.o.1 hsiang.9.0.p humint.g.0.0.l hurricanes.f.k.3 hydrography.c.9.d icao.h.0.0.k
inefficiency.j.l.1.1 inferior.e.p inflicted.g.n.1 initiates.l.m interpreted.l.m invariably.k.k.1 ishiba.3.0.p
isos.6.0.n jin.a.3.m jung.f.g.9 junta.6.2.l keelung.9.0.o king's.d.2.m lac.6.2.2.k lacked.k.n lan.e.b.5.6
landmine.g.h.7 lao.5.0.n legislators.a.o.1 legislature.h.g.8 lic.b.1.6.e likeminded.f.n lung.b.9.g maastricht.d.0.o
madam.3.0.p majors.a.g.8 masks.e.m.0.1 mega.c.f.9 minors.l.j.6 minustah.5.0.4.l modeling.f.g.7 moea.8.0.0.o
multitude.h.l nagaland.7.0.n navigating.9.m.1 nepal's.4.0.p neutralization.g.h.2.1 nice.8.4.k norte.5.9.f
nsra.5.0.0.l nurses.j.o.1 nutrition.i.l.4 obligated.j.l offsets.8.g.6 om.c.5.1.h outlining.m.k.3.1 overhead.i.g.6
paraguay.e.0.l.1 paved.i.n pensionary.6.9.3.1 petrol.g.c.a pioneer.k.m plausible.g.o preamble.k.e.7 precipitation.i.p
predetermined.l.j prefectures.5.i.6 prohibits.j.j.1 provoking.h.n pt.h.6.1.f punjab.8.0.l.1 pvsm.7.0.0.o quotas.f.n.1
rationalizing.i.f.5 recalled.d.i.6 redefine.n.l reengineering.b.f.7.1 reluctant.k.l reservations.h.h
respiratory.j.h.8 rocaf's.3.0.o samawah.3.0.m secession.e.i.5 semiconductor.e.d.8 shells.i.l.4 sheng.b.9.g
sincerely.h.m.1 sixty.j.h.4 skillsets.a.p sla.7.0.0.o slas.8.0.m.1 slowed.k.o smith.f.0.m.2 smugglers.i.n.1
song.e.8.g.1 spans.k.k.2 specificity.h.o spokesperson.e.f.9 stretch.l.p stride.c.b.7.4 subjective.l.l.2
superannuation.c.c.d surely.l.o surrender.k.i.4 suspend.k.o symptoms.i.o tae.6.8.f.1 taxiways.7.f.9
telemedicine.7.8.a tskhinvali.5.0.i.1 tsunamis.m.l.2 tzu.a.0.p universit.3.4.j unscr.a.0.0.o unusual.j.k.3
vaccination.h.j.2 varies.m.o.1 vested.j.o vhf.g.0.0.l votes.f.g.5 wharves.6.l.3 winds.g.m.2 winners.d.e.8 wood.e.h.7
wreath.8.m.1 xvi.h.5.0.e yeltsin.a.0.p yung.8.0.p zhi.6.6.j abe.5.0.o adapts.l.n advertisements.c.d.9
affiliations.e.j.1 affirmation.f.n allocates.k.m alternatively.i.e.a ankara.9.0.m announce.j.o antiterrorism.f.j.3
arabic.g.0.n argue.h.o artists.9.n athens.a.0.n attendant.j.i.3 austerity.g.l authorizations.c.i.3 bahrain.h.0.n
barely.j.l behaviors.e.j.4 beside.m.b.9 bistrica.7.0.n blast.e.h.4 budgeted.g.i.3 bylaws.a.c.c cals.8.0.1.l
cameras.g.m.2 cardinal.9.c.b cemetery.6.2.k centralization.f.e.2 chetak.6.0.l civilizational.c.k codified.g.m
condemning.c.k.4 conditioned.l.n consulates.f.h.3 coup.j.j.3 crossings.e.k cyclones.g.j.2 dae.b.0.l.2
darjeeling.6.0.i deck.i.m.1 deolali.6.0.i.5 dependants.h.l.1 deregulation.b.6.g destructions.e.m dilemma.k.j.2
diligence.i.n dis.i.j.4 discretionary.i.g.5 disparate.i.h.1 downturn.k.n.0.1 drafts.g.m dsis.3.0.0.m dynasty.6.l.2.1
ecology.l.j.4 elevation.d.m.2 emphases.e.n ensemble.5.i.6 enthusiasm.l.j eritrean.3.0.m erp.a.0.0.k everybody.k.k.1
familiarity.k.i.1 fn.8.g.0.8 fortification.c.j.2 franco.c.1.k francophone.4.5.g frustration.n.n garages.c.m.1
geological.h.i.5 gets.k.l.1 helpful.i.o hide.l.k hill.i.8.f holder.l.l.1 honduras.d.0.h inactive.b.g.7
incompatible.i.n.1 inconvenience.e.l indefinite.l.l industrialized.h.m infected.g.l.1 inte.8.m.2 interdependency.d.m
invention.c.e.9 inventories.i.m ipr.6.0.0.m isa.7.1.1.k ivoire.d.0.n.1 jawahar.6.0.m jl.c.9.0.f kamptee.6.0.e.4
konflikte.3.3.l kremlin's.6.0.m lancaster.a.0.l leather.7.k.2 lever.f.n liberalisation.g.k loa.7.0.g.5 lowered.k.m
manageable.o.n mantri's.5.0.i mceme.6.0.0.k mda.9.0.0.m mentioning.d.k moderately.c.j negligence.i.j.4 nexus.i.l.0.3
ninth.g.8.f nrc.b.0.0.l nsip.b.0.0.k occupies.j.m oppressed.e.n originated.j.l orissa.6.0.l.1 osama.h.0.n
paracel.b.0.o persisting.g.j.2 plate.d.f.7 pluralistic.j.m pools.e.i.1 popularity.h.j.2 postponement.g.j.2
powder.c.j.1 pretext.l.l prevails.k.n protections.g.m purposefully.e.l pursuance.g.i.1 reassessment.j.g.2
reconfiguration.d.m.1.1 renounced.f.n residences.e.j.2 respondents.d.k.2 revitalizing.e.d.8.1 rigorously.j.j.2
riigikogu.5.0.n riots.j.l.2 roof.f.n ross.a.0.n rti.5.3.0.i selects.k.m.1 sf.9.0.0.m shaanxi.3.0.o sharpening.f.k.2
shih.8.1.m shopping.f.g.6 shortened.g.n.1 shu.9.3.l sipri.b.1.0.n sixteen.g.d.6 slavery.8.k.4 socialism.e.j.5
sq.d.h.3.2 stakes.j.k stretching.m.n submerged.b.l.2 suddenly.k.n suggesting.i.l superiors.b.n supervisors.d.k.2
surprising.k.j.2 symbol.j.i.3 testimony.h.i.4 teu.9.0.0.n tiered.h.o tilt.9.n.1 tmd.a.0.0.o tolerant.l.k.1.1
tragedy.j.g.2 treaty's.i.3.l tsgh.3.0.0.o tubes.d.e.8 tuesday.7.0.f tugs.9.8.f turbulent.n.n unequivocally.o.n
unfold.l.n usefulness.j.o validating.h.l.2 velocity.d.a.8 vintage.c.j.4 vire.3.m visibly.k.i warm.g.m.1 weimar.a.0.n
worn.e.m ying.d.1.n youtube.e.3.i.1 abides.e.n abundance.g.k acquainted.i.l adjudication.f.h.3 administering.i.k.2
admissions.g.d.a ado.5.g.0.7 adventurism.e.l airbase.g.b.8 alive.f.h.2 ancient.d.l answering.k.i.1 antenna.b.g.5
apprehension.g.h.3 argentine.4.1.h.1 argument.k.n arrc.8.0.0.l ati.9.6.e avi.9.d.0.7 backlog.f.l baltbat.3.0.0.l
baltron.3.0.0.j beef.9.n belgaum.6.0.e.5 bereavement.5.e.9 biometric.e.g.3 brisbane.a.0.g.5 brown.c.2.i
businessmen.9.m.1 buyer.f.k.1 carriage.e.e.9 chiayi.7.0.n cod.8.c.3.7 collects.j.l commemorating.e.i.3
commemorations.9.j.2 compare.i.k compensations.f.i.5 computerization.g.h.1 concerts.7.j.2 concludes.d.m
concurrence.g.m confer.e.k.3 constituci.3.2.i constitutionally.l.k contestability.a.i.1 contests.g.l.1 csf.5.0.0.l
dado.5.l decreases.k.m deferred.k.l depended.g.l deputed.6.j devoting.m.h.4 dgof.6.0.0.g dictates.k.m diligently.d.m
disadvantages.i.k disbanding.j.i.4 dpg.9.0.0.m drawdown.a.h.2.2 dssc.6.0.0.n duchy.4.0.m duplicate.h.m educa.4.8.c.1
efp.a.0.0.1 entertainment.j.k.2 entrepreneurial.l.m eroding.k.m.1 ess.b.4.0.h eunavfor.6.0.0.i exchequer.d.3.i
exotic.5.5.i expecting.e.k.1.1 exponential.k.i.2 faculties.g.d.7 fairer.h.l faithful.j.k.1 farms.h.d.a females.g.l.2
ff.9.3.0.h filing.d.k.2 fines.a.m flags.e.g.5 flash.b.g.7 forecasted.b.n fortress.c.c.a furniture.e.h furtherance.e.l
fyrom.8.0.0.l gunnery.b.7.8 hai.b.2.l halting.d.k.3 handles.j.l happiness.e.g.3.2 happy.e.i.3 harbours.c.h.1
herein.i.j.2 heroes.a.f.7 hrs.8.l.1.1 icelandic.6.0.j inexpensive.i.k.1 inmates.d.k inspiration.m.m.1 instru.8.f.4
interceptors.b.l.1 interfet.d.0.0.k intergenerational.9.f.6 intrastate.f.k.1 inventions.b.h.5 investiture.6.3.i
invitations.e.h.3 ita.a.a.0.c ivory.f.0.k jabalpur.6.0.i jaipur.6.0.l jas.8.0.0.m khan.a.0.n lanzhou.d.0.k
lobbying.g.l localities.7.h lots.d.l.1 lubricants.g.j.2 lwe.4.0.0.n manifesting.j.m manipulate.i.l manipulating.i.m.1
margins.j.j medically.g.f.4 mhz.5.0.7.g militarisation.e.k minusma.d.0.0.k mlrs.e.0.0.l mof.6.1.6.f mrh.8.0.0.n
murska.7.0.k narrative.g.j.1 nat.b.7.2.b nb.9.4.2.d ncds.3.0.l nearer.e.k nederlandse.3.8.e notifications.g.e.4
numbering.e.l oif.4.0.0.8 oneself.j.j.1 operandi.i.j pachmarhi.5.0.9.b parliamentarians.9.f.5 patience.m.j.1
perfectly.l.m periodicals.e.e.7 personalities.d.i.1 pi.a.3.3.g poised.j.n polluted.d.k.2 prefer.i.n prescribes.f.n
privatization.i.i.2 proclaimed.g.n pu.e.5.g.2 publica.3.9.8.6 puma.d.0.f.4 quoted.g.k racviac.c.0.0.h ran.e.b.0.5
ransomware.e.j.1 rationalising.i.h.4 realign.i.l.2 reconfirmed.9.j.1 reconstructed.e.i.5 redefinition.f.k.1
refuse.i.n regionalism.d.a.9 reiterates.8.7.e reminder.j.d rethink.d.f.0.7 rethinking.a.j.3 revitalisation.e.m
riot.i.k.3 robustly.l.l sacrificed.f.j salvation.c.9.c scientist.g.d.a seasprite.a.0.m sequentially.9.l servant.d.f.6
setbacks.l.j.1 shabaab.9.0.m shenyang.d.0.j som.b.6.2.a someone.b.j.2 speaks.j.m ssa.c.0.0.l ssg.5.0.0.j stamp.h.i.4
stanags.c.0.k.1 stark.g.l.1 stimulus.g.m.1 stolen.g.k strained.i.j.0.1 sudanese.8.0.m suffice.j.i.5 tat.d.i.2.3
textiles.5.l tien.b.0.n timed.e.m transiting.h.g trees.e.m trips.h.l.1.1 uh.d.0.1.k ultra.f.f.5 underscoring.e.d.7
uniquely.j.k unsuccessful.l.k untaet.b.0.0.k upheavals.i.l uttarakhand.5.0.i venice.6.0.k vibhag.5.0.n vy.4.0.l
warned.j.k warranted.l.m wedgetail.8.0.m wideband.5.3.k wisely.k.l woomera.7.0.j wp.7.a.0.d yudh.5.0.k.1 aad.5.0.0.k
accommodated.j.k aeromedical.g.d.5.1 afghanistan's.f.0.l afhq.5.0.0.i agrees.h.m ams.9.0.0.k anonymity.i.h.2
appealing.h.e.6 architects.c.a.9 assassination.g.j.2 asserted.k.l asymmetry.f.i.1 atm.b.3.0.i att.c.5.0.f avadi.5.0.i
awaiting.g.f.4 baltdefcol.4.0.0.h banned.j.m bareilly.6.0.f.4 bargaining.h.l.1 beforehand.e.j behavioural.f.f.3.2
bela.5.4.7.b bipartisan.9.k bit.d.k.0.2 booths.b.9.9 bounds.i.m brain.f.i.3 burning.h.h.2 burundi.h.0.l cantt.5.0.i
capturing.f.h.4 cartels.b.i.3 caution.k.h.1 chassis.c.i.3 chia.9.1.l chih.9.2.k chose.k.l clout.b.k cme.9.0.1.i
cnd.7.0.0.k collapsed.f.k comit.3.0.l concurrency.7.d.3.3 confirming.j.i.3 conscientiously.a.j converging.d.j.2
counterstrikes.8.i.3 crbn.3.0.0.i cutbacks.f.i darin.4.6.3.b dcs.7.0.0.k demographics.g.j.2.1 depleted.g.l
deprived.j.m determinant.j.k dfid.8.0.1.j disadvantage.j.j disclose.h.l disproportionately.i.f dissident.b.i.2
disturb.g.l docks.i.f.6 ea.c.1.3.h edinburgh.b.0.l ems.7.0.1.k enactments.f.f.2 encompassed.i.k ethiopians.3.0.j
ethno.d.g.2 everest.6.0.j excellency.f.0.m exile.8.j expectancy.h.j.0.1 extinguishers.6.i.2 fatalities.f.h.3
fever.d.d.9 fitting.h.k.1 floating.g.g.4 fmf.7.0.0.m framing.l.j.2 frontex.c.0.a.b ftaa.5.0.0.m functioned.i.l
fuse.h.k.1 garbage.b.f.6 gatt.b.0.0.l gears.c.j.2 gradation.7.k.1 hanoi.g.0.j hearings.e.l hornets.8.0.m
hostages.e.h.2 ieds.g.0.m imperial.7.e.6 incorrect.i.f.1 indoctrination.e.j inertial.c.d.3.1 inserting.5.e
invaded.g.m iraqis.8.0.l jla.6.0.0.k joc.b.1.0.j judging.i.a.7 judgments.e.k kanpur.5.0.i kin.6.g.6 lavs.4.0.m
ld.3.0.0.k leap.i.k legalization.a.h.4 lend.j.l leveraged.j.j lieu.a.j.3 lighter.i.l listening.e.l.1 loads.f.i
memories.b.j.3 microwave.g.e.7 moldova's.4.0.k mrls.6.0.9.b mtdp.5.0.0.m multiplying.e.i.3 nationalistic.j.l
normality.d.l.1 npr.6.1.0.k nullify.5.4.h opaque.f.k operatives.d.l opvs.9.0.l orientated.b.j.3 parcels.9.j
patent.h.b.7 permitting.h.f.2 php.c.i.4 plagued.m.k planting.f.e.4 plates.d.i.1 poisonous.f.c.a poles.e.c.7
pos.f.d.4.4 pour.8.l pragmatism.h.l praha.7.0.k precarious.g.l predecessors.i.l prevailed.g.l prominently.h.i
punitive.f.e.6 questionable.g.j rafale.7.0.l rarotonga.3.0.j rationalised.e.j.1 ratios.e.i.3 readjust.g.m
realigning.8.h.4 reassess.i.j reassigned.d.l registries.9.k.1 remedial.f.j.1 renders.g.m republiki.4.0.l
restitution.8.h.4 resultant.l.m revive.h.k.2 revolutions.d.i risky.l.k.2 rods.7.l shale.9.i.3 slots.8.k.1
sloveniji.3.0.i slowdown.j.j smallest.h.k snowfall.d.i.1 squads.d.e.6 ssn.9.0.0.i steal.k.l subsistence.f.g.4
sunni.a.0.j survivors.e.k.1 switched.g.k.1 synchronisation.h.k.1 taitung.a.0.l takeoff.e.k.1 talking.f.k
tapping.i.k.1 taxpayers.f.k.1 texts.h.j torrential.e.h.1 torture.h.h.4 totals.d.h.4 trailer.a.l.1 trainee.f.k
triggering.j.k tyres.6.f.2 unchecked.i.h underdevelopment.e.f.3 unimpeded.f.h.4 unintended.g.k universality.i.h.4
unveiled.g.j.1.1 uttarkashi.6.0.h varuna.6.0.a.9 vat.c.0.1.i victories.b.j.1 voted.g.l walk.g.h.3 walks.g.m
wearing.g.l worsen.i.l xiangshan.8.0.l xvii.d.3.1.7 zonal.a.6.c abductions.8.l abdul.8.1.i ak.9.5.6.a
alteration.g.h.3 aluminium.5.e.3 anticipatory.c.g aqap.7.0.0.j asean's.d.0.l ashok.6.0.f assimilation.k.i
attendees.b.i.2 automobile.d.f.3 averted.g.l bae.d.0.3.g baghdad.c.0.k bags.d.j.2 banditry.6.e.5.2 banh.4.0.l
bod.7.0.g boe.7.1.j.1 bonuses.g.j bottlenecks.e.j bsf.6.0.0.l bucharest.c.0.e.2 bulletin.h.a.9 calculating.c.k
cartography.d.d.7 cast.g.i.1 charting.e.h.2 chengdu.b.0.k ciws.5.0.0.k clinics.c.h.1 cocom.9.0.0.i coffee.a.k.1
cohesiveness.c.c.5.1 color.d.f.6 comment.d.f.3 comprehensiveness.g.f.4 conforming.h.k conscience.g.j
constellation.i.j cpl.5.0.0.k cracking.f.g.3 croats.6.0.l crop.i.k csce.b.0.0.k csd.6.0.0.j culminated.i.k
currencies.i.j dams.f.j.1 dan.c.f.5.1 dawn.g.f.5 deadlock.g.l defuse.f.h.2 delineation.g.j.1 dictatorship.c.j
differentiate.g.j distortions.g.i.2 disturbing.i.f dp.9.1.2.h ecologically.g.j elaborating.k.g.3 ely.4.3.0.g
encrypted.d.k.1 endemic.i.f.3 escorted.b.k evenly.i.j excludes.i.h.2 factored.g.i familiarize.e.k fatigue.g.k
favouring.d.j feet.f.k fierce.g.l fitment.6.i flat.d.i.2 flotillas.g.i.1 flux.h.l foal.4.0.k folketing.5.0.l
forcible.c.f.4 foresees.h.k fruition.g.j fulfills.k.l ghana.h.0.f gibraltar.a.0.g gratuity.7.g.4 gsdf's.6.0.j
guerrillas.a.f.5 heightening.f.k.1 hire.g.h.3 hone.d.i iceland's.3.0.i identifiable.h.k illustration.k.e.3
impeding.j.l imple.g.l inch.e.j.1.1 incur.g.i indra.8.0.a.a inhumane.h.g.4 insistence.j.j insists.f.i
internationalisation.f.f interpret.h.i invoked.h.j ionian.e.0.k isro.5.0.0.i jaisalmer.6.0.i jcg.6.0.0.l
jihadists.8.h jintao.6.0.k jugovzhodne.3.3.d leaner.g.j learnt.g.j lek.4.4.f levelling.8.g.4 lien.5.0.l
lightweight.h.g.2 lump.d.j makeshift.4.c.6 mana.a.f.6 materialise.j.k mb.8.1.0.h menace.e.k microbiology.a.1.g
minefields.9.k.1 mtc.6.0.0.l muthanna.3.0.j nag.6.0.e.5 nais.4.1.0.9 nanotechnology.g.i.1 nantou.5.0.l natu.6.3.g
ncsist.4.0.0.l nec.7.1.0.f nhs.b.0.0.j ning.f.7.7.1 northeastern.e.c.7 noticeable.j.h oath.a.i.1.2 objectively.i.h.1
observatory.9.8.d onshore.b.g.1 opm.4.0.0.i overheads.g.d.1 overthrow.k.i paralyze.d.l parent.g.f.4 pd.8.0.0.k
perfection.c.d.4 petersburg.c.0.i platoons.h.i.1 pointing.h.l pollutants.e.h praise.j.j.2 predicated.f.j
predominance.i.j psu.8.0.0.i quicker.i.j ranged.g.h rangers.c.5.f reallocation.f.d.4 rebels.i.j.1
reconstructing.g.f.4 rectify.h.k.1 redressal.6.6.b reinvestment.g.k remembrance.b.9.9 remind.g.l reservoirs.c.j.2
resorted.f.k respectful.l.k riel.5.l robots.b.j.1 rotate.f.l rsbs.6.0.l russians.d.0.i sacred.i.i.3 schooling.h.h.2
sdg.6.2.0.g seasons.g.k selfdefense.e.c.9 sentence.h.g.1 sentencing.9.e.6 sentiments.g.h signatures.i.j sirens.c.j
skjold.7.0.h solidifying.e.i.3 sops.e.0.j spreads.g.h staple.9.j.1 stationery.g.7.a steels.7.e.5 steep.h.i
str.c.8.9.3 suez.e.0.g synchronizing.c.e.5 tactic.f.j.1 temporal.f.k tempted.g.l tenet.g.j.2 themed.7.8.b
totalled.c.k tranquility.d.i.1 transaction.j.i.2 transparently.k.k tripartite.e.g.5 turns.k.j tw.f.h.0.4 ug.5.2.0.i
uniqueness.d.j.2 unites.g.e.4 uruzgan.3.0.k usa's.9.0.l vac.9.7.0.d veos.3.0.j victoria.e.0.j virtues.e.k
vladivostok.b.0.l vocation.g.k volcanic.d.j warehousing.g.d.5 wet.i.f.4 wfp.9.2.0.f wrote.e.k ww.a.0.0.k yielded.i.i
zimbabwe.c.0.f actuals.5.0.i additions.g.g adm.8.0.b.7 affords.h.i aicte.6.0.0.i airline.h.h.1 ajdov.7.0.e
alaska.c.0.j allout.a.j.1 ample.i.h.3 anthem.8.2.e aor.8.2.0.i armidale.7.0.i.1 articulating.j.g asp.8.h.0.1
aspirants.9.g astronaut.5.d.7 avalanches.d.d azerbaijani.5.0.g bde.4.0.k benches.b.8.8 biden.6.0.f.4 boko.9.0.j
bolivia.3.0.c.1 boots.d.f.1 boxer.8.0.i brazil's.7.0.j bundestag.9.0.g bushmaster.8.0.j capitals.j.h cbp.3.2.a.8
cbse.6.0.0.f cei.3.0.0.k celebrate.h.i.1 ceo.b.0.0.g certifications.c.g.1 chao.8.1.h charity.7.i.2 chartered.i.f.1
che.e.a.a checkup.3.i.2 classrooms.d.h.2 coherently.h.i coll.7.1.h colombo.a.0.i communists.b.8.b compensating.g.e.4
concealed.g.j confiscation.c.g.3 convictions.i.f correctness.d.j corvette.d.8.9 counterterrorist.c.f.2 curtail.f.k
custodians.a.9.9 cw.7.4.0.g daman.4.0.j deforestation.h.f.1 degrading.i.g.3 demobilized.7.d.3 dense.f.h densely.i.i
desk.c.d.6 detached.f.g detectors.c.i devel.d.g.4 dgafms.4.0.0.h disastrous.h.f discrete.g.k dividends.j.g
dpsu.5.0.0.g drc.d.0.0.h dumping.g.j.1 dwindling.g.j ecm.9.0.0.j elaborates.k.j emigrants.c.f.4 endorsement.g.i
enrolment.d.g.3 entailed.g.k erupt.i.k evolutions.d.k exacerbates.f.h exerts.j.j expansive.h.j exposing.g.g.1
facilitator.j.g.2 favourably.b.g flex.7.9.8 foods.i.k foothold.g.j forte.4.g fortified.f.i.1 fps.7.0.0.i framed.g.i
funeral.c.g.2 futuristic.6.b.5 garner.c.j gauge.h.h.2 gu.d.f.4 haitian.a.0.i handlers.8.3.e haram.9.0.i
henceforth.f.i.1 heroin.i.g.1 hesitate.k.j himachal.5.0.g holy.a.3.c hostels.7.4.c humankind.e.i hz.4.4.d.3
ignoring.g.h.2 importation.i.e impulse.d.d.5 inadequacies.9.d.1 inflicting.g.k instilling.e.h.2 integrator.8.8.9
intensificar.3.4.g intercultural.e.j.1 interethnic.f.i.1 interfering.j.j internship.f.a.a intricate.f.k
invasive.e.j.1 invests.f.h ions.9.3.0.e isg.8.0.0.i javelin.f.0.h.1 jing.6.1.h jumps.6.k kurdistan.5.0.j lag.g.j
leaflets.f.d.4 leavers.a.i.1 liao.7.0.k lima.6.0.c.8 liquidity.b.i.1 listen.e.g.2 louis.a.0.i lucrative.e.i
malnutrition.g.g.1 manufactures.c.j mapped.h.i matches.j.h maternity.h.b.8 measurements.h.f member's.d.i.1
midshipman.5.8.b misawa.5.0.k mistake.e.g.1 modus.g.j montenegro's.7.0.k moon.c.a.9 motive.c.i motorcycle.d.b.7
multicultural.g.j mwav.3.0.0.k narrowed.a.i navik.5.0.k ncw.8.0.0.i negara.3.5.6.9 nll.4.0.0.h notifying.e.i.2
obstruct.f.g oe.8.3.0.h oktober.3.1.j oppressive.i.j opted.g.i optimistic.h.j organically.e.j overlander.3.0.h
paper's.c.2.g parental.e.e.6 permissible.e.g persona.a.k photography.a.9.9 pick.f.h.2 plot.b.j practised.h.i
preeminent.e.i proves.j.k quad.a.0.d.4 rand.8.6.4.a rap.a.0.3.g rashtrapati.6.0.k rattling.a.k rbs.c.4.0.g
reassure.i.j rede.3.h.2.1 reexamination.5.4.g refused.c.k relaxed.b.j reorganising.c.f replenishing.c.d.5
researcher.9.c.3 returnees.a.g.3 revaluations.6.e.5 rival.h.j riverine.c.d.5 rusi.3.5.0.f sabah.5.0.j safari.8.2.f
salient.d.d.3 salute.9.8.7 sarin.8.h.2 scientifically.f.g seeker.9.b.6 semester.e.h.1 sends.d.j sgd.5.0.7.d
shut.d.j.0.1 silence.f.e.1 sioux.5.0.k soldier's.g.h.2 sons.d.g.2 sooner.e.h.0.1 sophia.5.0.f spartan.6.0.j spy.a.i
sscb.6.0.0.j statsr.5.5.a steadfastly.c.i.1 stimulated.e.k subregional.c.j.1 subway.9.h.1 suspect.b.i.1
taoiseach.8.0.e tell.e.k tgc.6.0.0.h torn.i.j totality.g.j tow.g.3.3.c tractors.a.k triumph.e.h.1 ttps.4.0.4.f
undeniable.g.h undivided.d.h uniformity.f.h unintentional.g.i uprising.8.7.b vegetables.8.f warring.g.h weekly.g.d.6
whampoa.7.0.k wildlife.g.f.3 wolf.d.6.b accede.e.h accrued.c.g.1 ace.b.4.0.f administratively.c.j adolescents.7.h.1
advent.e.h affair.a.c.7 affpd.6.0.0.i aligns.g.h analyzes.e.j anchorage.8.i.1 annexed.c.a.7 announcements.e.f.2
aoc.8.0.0.h apc.a.0.0.i arable.i.g arson.b.f.1 assistants.b.h.2 astute.b.1.a.5 atmospheric.f.d.1 attachments.d.c.2.2
attracts.f.h authentic.f.j autocratic.b.h averting.i.j backward.c.f.1 basket.a.c.4 bern.5.0.i beset.d.j blow.g.j
bravery.e.8.a breakdowns.d.f.2 cairo.a.1.h candidacy.7.f.1 canteen.9.5.b cargos.a.e.0.1 centenary.b.a.7 childhood.a.h
choules.5.0.j claimants.8.j cleaner.g.f.4 clingendael.5.5.d coas.6.0.0.i coc.a.0.0.j collaborated.a.h compromises.g.i
concession.b.b.7 constraining.g.e.2 consumed.j.i contraction.d.j cores.9.d.2 corpus.c.d.1 cos.9.5.8.3 counted.f.j
counternarcotics.9.f counts.h.g.3 cpx.7.0.0.h credentials.a.g.1 crypto.a.g.1 csis.4.0.1.f daepodong.4.0.j deepens.i.h
detailing.j.h determinants.g.j deters.h.j digit.a.j dimensioning.a.i disablement.a.f dissuading.c.f.1 divides.h.j
dmr.6.0.0.h dna.9.0.0.j duma.b.0.f economist.7.4.f elasticity.3.f.2 engender.d.h.1 enormously.h.j entitlement.c.d.6
envoy.d.9.9 evropski.3.1.h ewg.3.0.1.i exhausted.j.h.1 explanatory.7.4.c expressions.i.g farmland.b.6.c fca.5.1.0.g
feelings.f.j fnc.a.0.0.g focussing.d.i forestall.f.i freeing.e.h fry.4.0.0.i fuelling.e.i futures.h.b.6 gaming.6.f.3
governor's.3.1.e guise.f.g hail.8.d.1 halls.e.h.1 handover.d.h.2 harpoon.c.1.h honorable.a.f.4 hotlines.b.f.3
hsiao.7.2.h hunters.d.g.3 hurt.c.j iea.a.4.0.d illegitimate.f.f.1 imagine.d.c.2.1 imint.c.0.0.j implying.b.j
incite.h.h inclined.f.i incurring.e.j indices.c.8.8 industrie.3.2.h infiltrating.i.j informatized.8.h
infringement.h.g.1 injection.d.b.3 integrative.f.f intercepting.i.g.1 internationalization.e.f.1
interrelations.9.f.1.1 interrupted.i.g.2 invaders.a.f.1 iuu.6.0.0.g jinping's.8.0.h judicious.f.g.1 jump.d.h.1
karup.7.0.j kirkee.6.0.f klaus.4.0.j knowhow.a.i knowledgeable.e.e.1 kola.a.0.j kurds.d.0.j lakshadweep.5.0.h
landmass.g.f lately.e.e.5 literary.b.f.1 lovs.5.0.h males.d.h.2 manifesto.a.a.7 mano.5.6.c.1 materialized.e.i
matric.6.2.h mentor.f.a.9 misleading.i.g mite.4.h motto.f.i msa.4.1.2.e musical.c.i nansen.7.0.j natinamds.6.0.0.i
natures.9.i normalisation.d.f.1 ntc.6.0.0.h nts.3.0.0.j observes.h.h oceania.c.0.j oep.5.0.0.h olympics.a.0.i
operationalised.e.h overnight.j.h.1 panic.e.h.1 patronage.d.h penh.b.0.j peninsular.9.8.b perpetrator.d.d
persisted.g.j pg.d.4.2.c phishing.d.j phnom.b.0.h pkf.5.0.0.h plains.9.f.2 plantation.6.7.a pole.f.a.8
possessions.6.f prescribe.f.h pressed.e.e.2 primordial.b.h propagate.h.i propagation.c.h prospectively.9.d
publicizing.9.g.2 pump.a.e.2 ransom.e.f.2 rasmussen.8.0.g.3 reacted.c.h readmission.a.f.1 rebel.f.i refreshed.b.i
refuses.c.i reinvested.b.j reinvigorate.e.g.1 reiterating.f.d.5 remnants.g.7.a reprioritisation.c.d.2
requisitioned.a.j requisitioning.a.g restrain.d.g.2 restraints.i.i rings.a.g rotated.f.h rough.h.i.1 rulers.8.j
rygge.6.0.a sad.5.3.b.5 sadc.4.0.0.i salt.a.5.0.d salvage.f.h.1 sanctuaries.f.h scaling.d.j scrap.b.g secu.c.g.3
seeding.5.e.5 sensitization.9.c.6 serial.a.g.3 seventy.i.b.8 ship's.e.c.4 silo.5.f.4 slight.e.g.2 sloc.c.0.0.h
soaring.7.c.6 solidified.f.i solo.a.g.3 sopr.6.0.3.e spectral.5.b.7 sporadic.g.h straightforward.h.d.1 stricken.e.j
sturdy.7.i submersible.d.a.4 suggestion.e.i sukhoi.b.0.j surviving.g.e.1 suspicions.f.h tarangini.4.0.g therapy.d.a.9
tian.4.2.e til.6.h.0.1 topography.h.g.1 towing.h.e.4 traps.f.c.5 trg.a.2.h tribes.b.h.2 trip.c.j uhf.a.0.0.h
unconditionally.i.i underestimated.i.h unequivocal.h.h uniting.e.i.1 uttar.6.0.i variations.e.g.1 violates.g.j
vladimir.b.0.e.2 voyager.8.0.h warranty.c.i.1 weigh.g.i willpower.a.i wilson.7.0.j wips.6.0.0.j wire.h.g.2
worker.f.7.c wwii.8.0.0.i xin.7.5.e yeh.5.0.j zangger.a.0.i zhang.a.0.j abduction.c.h abusive.c.e.2 accelerator.d.5.c
accommodating.d.h activists.b.g advertised.c.e affirming.f.b.4 afflicted.d.i afmc.6.0.0.f aftercare.4.f.2
aggravating.d.f.1 aggregation.e.d.2 airplane.c.d.3 allegations.g.h alterations.7.h ambit.c.g announcing.f.h
anthropogenic.b.g anticipates.e.h.1 anticorruption.g.d.4 appetite.b.e.2 archipelagic.9.c.4 arduous.f.h arriving.g.h
artifacts.9.f.2 astra.6.0.f.1 atsugi.3.0.g avenue.d.h azov.3.0.f.1 backwardness.a.g beachhead.8.h.1
biotechnologies.c.f.1 blocked.g.f boosts.e.h bri.9.2.2.e bullying.c.h.1 burdened.d.h caa.7.1.0.c cda.7.0.0.g
ceyhan.7.0.i channelling.f.d.2 chips.c.d.1.2 choke.g.i cip.g.0.3.8 circulated.b.g cisc.5.0.0.h civilisation.d.g
classroom.c.e.2 cms.6.2.0.g coded.c.g coe.a.0.2.e commended.e.f commissar.4.6.9 commissioners.e.7.8
constabulary.9.8.9 conversation.e.h.1 couple.f.h creativecommons.a.i criticality.h.e cruising.d.f.1 csbms.8.0.g
daughters.c.f.1 ddos.8.1.h dear.d.a.2 decisiveness.8.a.4 deem.g.i defenders.h.h defy.b.i deliberative.9.5.d
demonstrators.d.e.1 designates.c.f.2 desktop.9.c.5 det.8.h dhabi.c.0.g diaoyu.c.0.i dipp.6.0.0.d discharging.e.d.1
discriminatory.g.e distorting.h.g dockyard.6.1.f donald.c.0.g drilling.c.h.1 duke.4.0.h earnings.h.g.1 economy's.g.g
elective.7.d.4 eleventh.a.7.9 elint.a.1.1.g emp.6.0.0.h emt.5.0.0.h encounters.e.e.3 enjoying.i.f.1 entailing.f.h
evropi.3.0.g excuse.d.i explanations.9.g.1 faiths.c.c.3.1 fatal.f.c.4 favors.c.h finalise.c.c.6 finns.7.0.i
flare.f.e.1.2 flashpoints.e.e.0.2 flooded.a.f.2 flr.6.2.0.f foes.c.h foip.5.0.0.f forcefully.g.g forcibly.d.i
frank.b.b.4.1 fraught.f.i frictions.h.f.1 frontlines.9.i furnace.7.9.7 gbad.8.0.0.h gchq.9.0.0.c gorica.6.0.g
grenades.b.b.6 guang.7.1.h hacker.h.g.1 harms.d.e.2 hero.9.4.d honors.g.h hospitalized.8.i hp.6.7.0.a hsin.9.1.h
ichigaya.4.0.i immunity.d.g imprisonment.9.i inalienable.h.i indefinitely.e.g infra.h.f.3 insisted.c.i
inspiring.g.c.5 instituting.g.c.3 insulation.b.g intending.b.e interplay.g.h intersection.f.d.3 interval.9.h
ipt.3.0.2.g jesenice.7.0.i juncture.b.b.6 kanagawa.3.0.i karwar.5.0.d kavach.3.0.5.c kdx.6.0.0.h kuala.c.0.i
kun.b.4.e kunming.a.0.h kyrgyz.6.0.g lagging.d.g.1 lcu.6.0.0.i let's.a.7.8 levski.7.0.h liang.a.1.g lively.a.g.1
luis.8.0.g maneuverable.b.i marina.4.4.c maybe.a.g.2 mentally.c.f messaging.g.f.1.1 militaire.8.c.6 mlu.5.0.0.h
multidomain.9.a.5 naples.5.0.i nasams.a.0.0.i ncf.4.0.0.h ncr.6.0.0.i neacd.6.0.0.g neighbourhoods.d.f ness.d.5
nights.b.i novi.5.3.e.1 np.7.1.0.e nsg.a.0.1.f obrambna.3.3.2.2 oem.8.0.0.h operationalise.a.8.8 opportunistic.d.f.1
outpatient.c.f.3 outweigh.f.h overlooked.h.e.2 oxford.a.0.f pagers.6.h panorama.8.a.5.1 parliament's.e.4.c
patria.5.7.b pcm.6.0.0.h percentages.h.c.4 pipe.e.c.3.1 plural.c.h.1 pmo.4.0.0.h populism.f.g porbandar.5.0.f
postured.f.f practicing.e.h.1 pradeep.3.0.f precursor.f.f predecessor.g.i premised.d.f.1 principality.3.a.4
principals.6.e.1 privatisation.d.i professionalized.7.h proliferate.e.e.1 punishments.d.b.5 radiol.3.5.9 rapport.7.i
rationality.g.h ratna.6.1.f reallocated.g.h rearrangement.e.g reconstituting.8.9.7 recordings.7.f.1 recurrent.c.g.1
registering.c.g.2 registro.3.4.d rehabilitate.c.g relocations.b.i remember.e.g reporters.5.i resonance.f.e.4
retd.9.2.g revamped.d.h.1 reversing.g.d.3 robertson.9.0.g rodrigo.4.0.5.7 roe.c.2.2.e row.g.i saeima.a.0.h
salw.a.0.0.e samples.b.g sat.a.c.3.3 satisfies.g.h screened.b.d seconded.c.f securities.f.d.2 seeds.e.g
separatists.e.f.2 shipboard.a.g.2 shipments.g.g signalled.c.g silos.b.h slower.g.e.1 stick.e.i stirling.6.0.g.1
strip.e.a.8 subcommittees.5.e.3 subscribed.b.d subvert.h.f supportability.5.h syllabus.a.d.1 tan.6.8.a tempered.f.g
tentative.9.f.3 timber.9.h tokelau.9.0.f.1 transmissions.b.e.1 traumatic.d.a.8 traveling.e.g.1 tribute.g.f
troubles.d.i tube.a.b.5 unmik.c.0.0.d unmit.3.0.4.e unprotected.b.f.1 upsurge.a.h user's.8.f.3 verdict.b.g.1
virtuous.b.g.2 visually.7.2.g ward.b.c.4 weag.6.0.0.h wo.4.8.0.9 worthwhile.e.g xxii.6.1.0.7 acceptability.9.c
aceh.a.0.g activism.a.c.1 adept.c.g adjusts.g.e.1 ae.7.3.1.d aerodrome.a.2.e affluent.e.g afraid.c.f.2 aggravate.g.f
airbus.a.0.b.3 ajda.7.0.1.d amr.6.0.0.g ancillary.c.f.2 antitank.g.e.3 aomori.4.0.g appreciates.f.h ark.7.0.e.3
asserts.b.g auctions.b.f authorisations.a.d baldonnel.8.0.h banda.4.0.e beacon.d.e.3 bernard.6.0.h bind.e.e.2
biometrics.a.c bitter.c.h bolsters.c.h booster.9.e bre.8.0.g breed.f.h bulletins.b.a.5 burdensharing.b.e.2
buried.b.c.1 caliphate.9.d.4 capitalizing.b.c.4 capstone.e.a.5 casa.a.5.1.a casting.d.d.1 cbi.8.1.0.e cema.4.0.0.d
cementing.f.h chaff.6.6.8 champions.b.f.1.1 characterize.g.g cijw.6.0.0.h clips.6.h closures.e.e coexist.f.g
colorado.a.0.g columbia.a.0.e.2 comm.6.1.f.1 commandeered.6.g.1 communiqu.a.a.7 comparisons.c.f compassionate.d.b
comprehend.f.f concealment.f.e.1 connectedness.a.h contemplate.e.d coordinators.d.9.4 correlated.d.h cotton.6.d.3
counsel.d.8.7 countless.g.c.2 cpi.5.0.0.d crowded.f.g cscap.7.0.0.g danes.3.3.c datalink.8.g.1 db.7.0.0.h debated.e.e
deliverables.b.g.1 delta.b.2.e democrats.c.4.a deprive.g.g detainees.5.e.3 dhanush.6.0.e.1 digitalised.b.f
dirty.c.d.3 disband.c.h discredit.g.e dismantlement.e.h disrespect.7.c distortion.f.g docs.6.d.0.4 dppi.7.0.0.g
dreams.d.e.2 dwelling.7.3.a effectuation.3.d.4 employments.b.d.3 empty.d.e encroachments.d.f.1 enlisting.e.e
enthusiastic.f.e.1 entrenchment.a.b.4 eras.c.d.2.2 exhibited.f.g exposition.b.6.8 fao.a.0.0.g fcas.4.0.0.g feared.9.g
fed.h.e.2.1 federated.c.8.6.1 foreseeing.c.a.3 founder.g.f.2 fraction.g.f gao.3.0.a.7 generational.c.f giants.a.g
gifts.e.f glacier.6.c.4 graded.c.h graduating.c.g grassroots.c.h harming.g.e holiday.b.a.4 homage.6.f.1 hormuz.d.0.h
hydrocarbons.d.g hyperbaric.c.b.5.1 hypotheses.3.5.8 iaoc.6.0.0.d ideologically.h.f.2 idex.3.0.0.4 immensely.d.h
implicitly.a.e induce.c.d.1 infant.f.a.3 infiltrated.f.e inhabited.e.h inimical.a.f institutionalizing.c.b.3
interacts.f.g iou.3.0.0.h ipvs.4.0.g ism.5.2.0.e jawaharlal.6.0.e jean.8.0.h johnson.c.2.e juvenile.8.7.8 kf.4.0.0.g
kildare.7.0.e killings.d.f kilo.b.0.h koreans.c.0.f lawsuits.8.g.1 leverages.e.h liaoning.a.0.h liberalizing.c.d.0.1
libraries.g.f lifestyles.d.g ling.9.6.a loses.f.h maidan.6.0.g malian.8.0.g marginalized.c.f marxist.a.0.h
meaningfully.d.e meat.9.g mechanics.8.9.7 metres.e.f mg.5.0.0.c mha.4.0.0.g microlite.4.5.a mif.5.0.1.f
mindanao.6.0.g minehunters.9.f mismanagement.g.g mistrust.e.e mofa.8.b.0.4 mps.c.0.9.8 mrcc.4.0.0.h nairobi.a.0.h
narco.8.d.2 narrowly.h.g nascent.f.d.2 nazi.9.1.f nerve.e.g newest.e.h nics.5.0.f nonnuclear.c.f.1 notices.d.g
nscn.6.0.0.c nsm.6.0.0.g obrambni.3.2.3.2 oficial.3.7.9 oireachtas.6.0.h omlt.8.0.0.h optics.e.c.5
organization's.f.9.4 ot.b.4.1.a outlying.9.f.2 outsource.a.e.3 overly.g.f pacom.6.0.0.h painful.e.d pak.7.0.d.3
paralysis.f.f paralyzing.c.h partnered.c.f.1 passages.e.h passports.d.e pathogens.d.c peculiar.g.h pei.9.4.d
pen.8.3.d.1 perth.8.0.c.5 physicians.c.e.3 pics.4.0.f pipes.b.c.2 policymakers.e.f.1 pontoon.b.9.7 pooled.d.d.1
populist.b.g.1 potable.c.g pragati.6.0.c praised.b.g precedence.f.d.1 pretoria.3.0.h pricing.b.f profitable.h.g
proliferating.d.f proportionally.b.f prototyping.d.c.3 punished.b.e pure.e.g.1 qi.6.2.c.1 quartermaster.d.c.4
rajpath.6.0.e rallying.c.e.2.1 ramifications.b.d ramp.d.e.3 rationalized.d.d.1 recaap.6.0.g receded.d.h
redundancies.e.f regained.g.g regulators.c.e reintegrate.b.e relinquish.g.g rented.d.e rents.g.e.1 reorganise.d.g
repatriated.7.e.2 rescues.e.h reservoir.f.b.5 restorative.6.c.2 restrained.a.f rk.7.7.0.a roadbed.3.a.6 rom.9.0.a.6
rush.d.f sailor.c.g saplings.7.a sch.4.8.8.1 scott.c.0.g secessionist.c.d.2 seemed.g.f senator.c.2.a sentences.a.g.1
setback.h.d.1 shia.a.0.e shipment.e.f.1 showcased.8.d.1 shrink.g.h sichuan.9.0.g simbex.5.0.0.g simpler.d.f
simulate.d.h singaporean.7.0.g sister.c.g sizable.a.h slogan.f.e.3 sonars.9.8.5 sorting.c.g.1 spacecraft.c.g.1
sparrow.6.0.e.2 spearhead.f.b.2 specializing.c.h staff's.b.5.c statistic.7.5.c steward.7.c sto.9.2.1.e stra.7.5.c
strived.f.h subsidized.b.g.1 subsurface.a.6.a surfaces.c.g surveyed.c.g synchronise.d.d.1 teng.8.0.h tfg.3.0.0.h
that's.c.1.e tighter.f.f tin.5.e.2.1 token.e.g.1 tougher.e.g.1 trapped.d.e.1 tribunals.f.d.4 triton.7.0.c.4 tug.9.d.2
twentieth.9.c.1 unmatched.c.g unodc.a.3.0.c unsatisfactory.e.g untapped.d.e unwillingness.c.f.0.1 urn.3.7.0.8
vacation.c.g vigor.9.h vizag.6.0.d vjtf.c.0.0.f wasted.8.e.3 whichever.a.d.2 wield.c.e.2 zi.6.0.g abolishing.a.e.1
accrue.d.f accumulating.d.g adria.9.0.f.1 aeroespacial.3.7.8 aip.7.0.0.f airman.c.6.8 allegedly.8.e annihilate.b.g
aopv.5.0.0.e appointees.8.b.5 apprehend.e.d apprenticeships.8.e architect.f.9.3 architectural.c.d.2 arresting.f.d.1
arrests.a.e assures.e.c atgm.4.0.0.e attainable.c.g attributing.d.e.1 auc.3.0.0.g austral.3.c.2 authorize.c.e
barring.d.7.7 biannual.d.9.4 bias.d.c bloodshed.d.d blur.f.g bonaire.3.2.d booth.5.7.8 bosnian.5.0.e breaching.9.b.3
briefed.d.g briefly.e.e.1 bud.b.a.1.3 camaraderie.9.b.4 cantonal.5.c.3 caps.c.7.7.2 caribou.4.0.f cartridges.7.a.3
categorisation.a.8.6 categorised.b.g caters.a.f cesdp.3.0.0.d chieh.7.2.e chilka.6.0.f cica.5.0.0.f climates.b.e
cmf.7.0.0.f cns.6.0.0.g coaching.d.b.2 cocos.6.0.f collar.5.d.3 combustion.e.a.6 communicates.f.e compositions.c.d
conceive.a.g conceptually.e.c.2 concurred.6.g confidently.d.d constellations.c.d contesting.b.b.4 continent's.d.g
conveying.e.d.1 convicted.b.e.1 counterinsurgency.b.b.4 countryside.c.d.1 crafted.d.g crpf.6.0.0.e ctr.5.0.0.g
cueing.6.6.9 culmination.a.e dealings.f.e defect.9.e.1 definitive.d.a demobilised.5.b.2 depleting.d.f.1
devastation.f.f dga.6.2.0.e diplomas.a.d.1 disable.e.g disappearance.e.d disclosing.c.g disinfection.7.e.2
disorders.b.d distinctions.g.f distorted.d.d dms.8.2.0.d dni.3.2.0.e dpm.4.0.0.g dredging.8.9.7 dsc.9.0.0.g
eezs.d.0.g empt.9.g endangerment.7.c.2 envi.a.f envisions.e.c estimating.d.d.1 ev.4.1.0.e evening.e.f.1
exacerbating.b.e excavators.d.c.1 expediting.d.d.2 expendable.e.e expended.b.d expires.c.g expiry.a.f fauna.a.c.2
fdo.6.0.0.f fellowship.c.5.9 finalisation.8.a finest.b.d fits.f.g fix.f.d.3 flame.9.5.7 flanks.8.e fleeing.f.c
flora.a.e.2 footnote.7.8.8 footwear.3.g formalise.d.g fortunate.c.g freer.8.g fugi.3.0.0.f ganga.5.0.c generous.f.f
ghq.4.0.0.g gopalpur.6.0.b.4 gorenjska.5.0.f habitats.a.f hampers.f.f harrier.6.0.f hezbollah.a.0.c hiding.g.e
homing.9.e hopefully.a.e.2 housed.d.g hsi.6.0.8.7 iai.8.2.0.e iit.6.0.0.g immovable.9.d.1 impinge.c.g importer.b.e.2
inaccurate.c.9.6 incursion.c.d.2 inheritance.c.d inheriting.a.6.9 inhospitable.b.b inspects.d.b.2 instruct.b.e
interconnections.c.a interpretations.d.d invoking.b.g israelis.e.0.f itbp.7.0.0.e iwate.3.0.g jaeger.5.6.a
justifies.c.g keeling.6.0.g kiev.9.0.f.1 kilometer.9.b.3 kiran.5.0.e koro.8.0.e kuwae.3.0.f kyiv.6.0.f kyushu.3.0.f
lagos.5.6.a latter's.d.c lch.6.0.0.g liberian.3.0.e.2 lifelines.a.f lightly.g.g lynx.a.0.d.1 manipulated.f.a
masaryk.3.0.g matured.c.e.1 meal.9.b.5 metadata.4.b.3 metrics.9.f.1 metros.3.g midshipmen.4.d.3 miyagi.3.0.f
modality.a.d.3 modularity.f.d.2 monuc.a.0.0.d monument.9.7.9 moo.4.0.g morally.d.d mot.4.0.1.d motors.7.7.5
movie.6.d.3 nasik.6.0.b.4 nationalities.f.d.1 nearing.c.f niigata.4.0.b noc.4.0.0.g nord.7.0.e.1 nowhere.d.9.5
oau.8.0.0.f obey.e.f office's.a.4.9 og.8.6.0.8 oic.7.1.0.e orchestra.7.6.8 osd.4.0.0.f outlets.b.b.5 outs.e.g
overstretch.5.c.1 owes.f.f packets.7.a.1 pahalgam.6.0.d pakhwara.5.0.e parachuting.a.8.7 partaking.8.f.1
perseverance.a.e.1 pesos.4.7.8 physiological.c.b.3 plo.7.0.1.d pockets.d.b poorer.b.f pot.5.8.4 preempt.d.e
preferable.e.d presumed.b.f.1 presupposes.a.c princes.4.e prints.b.b.5 promulgate.f.e.2 prowess.b.e prudently.f.c.1
psycho.d.f ramgarh.5.0.8.4 rampant.d.d ramsi.8.0.0.e rationing.6.f.1 ravaged.a.d reconcile.f.e redeploy.e.f
redirect.c.g reflective.a.g regatta.6.0.f rehabilitating.9.9.1.1 remarkably.e.b.1 replenish.e.f.1 reportedly.5.e.1
reproduction.e.f reserving.b.d revista.3.6.7 richest.c.f riflemen.6.6.6 rises.f.g rotterdam.7.0.f rsn.3.0.0.d
sac.7.1.0.d saint.8.4.c satisfactorily.e.f seamen.4.6.9 sevastopol.4.0.e.1 seventeen.f.6.6 shake.g.e.1 shoulders.g.f
siachen.6.0.e siege.e.f sincerity.e.g singing.a.c.1 slovaks.3.0.e slua.3.1.e sola.6.7.6 spelled.8.g spoke.a.e
spontaneous.a.f sscos.3.0.g stagnant.d.f standardize.e.e.1 standardizing.e.a.2 strand.c.g strands.8.g stretched.d.d
subsection.6.e.2 subsidiaries.a.c.2 surging.f.g surrendered.9.6.7 symposiums.d.d sys.b.f.1 tail.c.d.2 teaches.g.e
teaming.c.c.2 tele.b.b.5 tells.8.g tended.e.f terminating.c.e thales.a.0.g theses.b.b.4 thread.b.f thrusts.6.d.2
tibetan.7.0.d tolerated.d.f townships.9.d.3 traceability.b.e.1 tracing.e.b.4 tropex.5.0.0.f tt.8.2.0.c turks.6.0.g
ulfa.6.0.0.e undemocratic.c.c underlie.f.f unlawfully.a.c.1 unleash.e.e unlock.c.g unswervingly.a.d.1 untac.9.0.0.f
unusable.f.c.2 vigour.e.g violators.c.f wait.g.g weakest.b.e yao.8.4.b zemin.9.0.g zhanjiang.7.0.g zhong.5.3.d
zuoying.5.0.g abound.d.f accent.6.e accentuated.d.e activist.b.c.2 adjoining.b.f agm.5.0.0.f aircraft's.e.f
algorithms.d.b.1 analytic.e.e andean.9.0.f anew.d.d.1.1 anonymous.d.b.1 aperture.a.6.8 applicant.a.7.4
apprentice.c.8.6 apprenticeship.b.7.2 ascertain.9.e asg.6.0.0.e athletes.c.d.1 atlas.7.4.b attentive.d.f
attractions.c.f bagged.5.c basins.b.e belfast.8.0.9 benefitting.b.d.1 berets.7.4.b bespoke.b.c betterment.5.7.8
biochemical.5.d.2 biomass.a.b.1 bissau.a.0.f blessed.d.d.1 boom.c.e.1 brotherhood.7.4.8 cadastral.4.7.7 calculus.c.d
cambridge.3.0.b cameroon.9.0.c can't.8.d.1 ccpt.3.0.0.e certify.b.f cfa.7.0.0.e chairman's.8.5.8 championing.b.c.2
chin.9.1.e chod.8.0.3.b christians.7.0.d.1 classifications.d.e.1 clothes.b.d.2 cockpit.a.e combats.e.f
compassion.b.c.2 complicates.d.e computerisation.a.9.4 congested.b.d.0.1 consonance.a.e consume.f.f conveys.e.d
convoys.e.b.1 counterbalance.b.f coupling.9.c.3 creed.a.e crewed.6.e.1 crm.4.2.0.c csp.4.0.0.e customised.d.c.1
cutoff.c.7.8 dance.b.b.2 daunting.f.d dcm.3.0.0.f declaratory.a.d decorations.5.a.2.2 dengue.8.a.5 deserts.b.e
dfhq.5.0.0.f diagnostics.b.b.0.1 diaoyutai.5.0.f diplomatically.e.c.2 discharges.d.e discrepancy.f.e discriminate.f.d
doesn't.b.f dso.4.0.0.f dstl.3.0.d duplications.d.e eadrcc.9.0.0.b earnest.a.e.1 eds.3.5.0.7 educations.7.f
effectuated.6.f ei.9.8.1.6 elect.d.d.1 emu.8.5.0.9 enisa.7.1.0.c escalates.d.f esdi.4.0.0.e esteem.e.f
eurofighter.7.0.9.2 evade.c.b exemptions.b.c.1 exhibitors.7.d exhibits.c.f expansions.7.e.1 expiration.d.e.1
exportation.d.c.3 extract.c.e fascist.8.c.3 fdos.4.0.b federations.9.1.5 firearm.6.b.2 fixing.c.b.3 foc.7.0.0.f
folk.7.d.2 forever.e.c.1 forts.4.9.3 fortunately.e.3.6 francophonie.7.0.e ftas.5.0.f ftx.6.0.0.e fueled.9.f
fueling.a.d fundamentalism.9.e futile.d.f garc.5.0.b gendarmes.7.6.8 geodetic.8.3.c gradec.7.0.f groundbreaking.b.c.3
guests.b.f haakonsvern.4.0.9 hamas.7.0.d hankuang.5.0.d headings.f.e hear.a.f heed.d.f herself.c.f hinges.d.f
histories.b.d hm.8.1.0.e hvf.5.0.0.d hydropower.9.d ida.8.a.0.4 ifs.5.1.0.e ignorance.9.d.1 impasse.6.f impedes.d.d
implicit.b.a.2 impoverished.d.f incrementally.a.c indoor.b.8.4 inflationary.a.f infliction.6.e infringe.c.d
inhs.4.0.0.a insisting.d.d institutionalisation.a.e intersect.e.b intersecting.3.8.5 intersessional.4.7.8
intimidating.b.e.0.1 intrinsically.d.f invalided.6.9 irrational.e.e.1 joseph.9.0.b.4 jsc.4.0.0.e juli.5.2.d
justifying.c.f kaunas.3.0.f knew.b.e.1 konkurs.6.0.9 ladies.9.8.4 lal.6.0.e lance.8.0.4.5 landed.b.e learmonth.5.0.d
lecturer.6.0.c liberalize.8.e lifeline.d.e lights.6.d.1 limb.a.c.2 literally.c.f livestock.a.a.2 lm.6.0.0.f
logically.e.d lst.7.2.0.c ltte.6.0.0.d lumpur.a.0.e lure.d.e mach.7.2.d madagascar.5.0.d marcos.7.3.4.5 marka.4.f
materially.e.f mediate.c.e meerut.6.0.9.5 meghalaya.6.0.e men's.9.a.3 mergers.8.a.1 mf.5.0.0.e milf.7.0.0.f
militancy.7.8.2.1 minimized.d.e mn.8.2.0.c moscow's.6.0.c mosques.8.c mpr.7.1.0.e mq.6.0.0.f msp.4.0.0.c
multiannual.c.9.5 multiplied.d.e mysore.5.0.b.1 nai.8.6.1.7 necessitating.e.a needy.b.c nem.8.9.5 nineteen.b.6.6
niue.6.0.a nose.b.b.3 nspa.5.0.0.d objection.b.e.1 occupants.c.e odihr.4.0.0.d ofthe.c.d oils.a.f oj.7.1.0.e
operationalisation.8.c.1 originates.a.d osint.a.0.0.d outbound.a.e outplacement.3.8.7 overhauled.c.f overwhelm.e.e
owe.c.f pacing.5.f pds.5.0.2.c perpetrate.c.c peso.5.b.0.1 pilatus.7.0.e pine.6.1.d.1 pirate.b.f plena.3.e pod.8.c.3
polluting.a.e posters.9.c postponing.c.b.1 prefabricated.7.e.1 prioritizes.b.a.1 privately.e.e prizes.c.d.2
programmatic.c.b.2 provoked.f.f pso.a.0.0.b psychologically.e.a.2 psyops.7.2.3.7 ptsd.5.0.0.f pulling.d.c.2
qingdao.7.0.f quantify.c.e quasi.d.c.2 queries.7.f questioned.b.e railroad.7.b.4 randomly.d.e rani.6.0.e ray.d.7.7.1
reader.e.c.1 realms.a.e reconsidered.c.c recoveries.9.4.6 rectification.9.c.1 recycled.c.f refurbished.d.c
regularity.b.a.2 regulator.a.b.3 remediate.8.d remount.6.1.8.4 renaissance.9.7.8 republiko.3.0.c researches.7.d.2
resuming.d.d.2 retrieval.e.d.2 reviving.b.c.1 ripple.9.f rncs.5.0.f robotic.9.d.2 routines.b.c.1 samachar.6.0.c
scenes.c.f scored.e.e scramble.c.a.3.1 scratch.b.e scs.5.0.0.f sda.5.0.0.e seaport.a.9.3.2 searches.c.d seated.e.d.1
selfdefence.9.8.7 semiconductors.5.9.3 sensitise.8.b.1 sensitivities.b.d sentry.8.5.7 severance.9.b.2 shell.a.b.3
shoes.9.7.6 shoot.a.c.2 sicily.6.0.c sigma.8.0.c.1 signaling.d.b.2 sits.e.f slovenijo.3.0.e smt.5.0.7
sociological.b.9.4 sow.c.8.2.1 spacebased.a.e.1 spared.d.f spark.b.d spraying.7.e springs.c.6.8 squarely.6.f
statuses.7.f steered.6.f stimulates.e.f stricter.c.c subcontractors.b.d substantively.8.f surpassed.d.e td.7.0.1.d
telecom.a.7.7 temple.7.6.9 thresholds.b.f thrown.d.e tightened.d.f topographical.7.9.6 tranquillity.a.e
trekking.6.2.8 trough.9.9.6 tsushima.3.0.d twofold.f.f uncontrollable.c.b.1 unexpectedly.e.e unfit.d.e.1
unilateralism.c.9.2 unleashed.c.b unmee.8.0.0.b unsettled.d.c.1 upheaval.b.d.0.1 uradni.5.4.9.1 ushered.c.f
vacated.7.c.1 vancouver.b.0.c vastly.c.f vegetable.6.2.a versus.a.c.0.1 wahhabi.3.0.d watchful.a.f watercourses.8.d
watershed.c.e we're.4.3.b weaponization.c.d wef.5.4.0.7 weighing.d.d wi.a.3.8.2 wives.7.8.7 wording.c.c.1 wps.6.0.0.f
zaire.9.0.f zurich.4.0.f acquirement.9.b.1 acronym.a.8.3.2 adsom.4.0.1.d agitations.3.8.3 airlifting.6.e ajeya.5.0.d
alumni.a.b.3 amberley.6.0.e ameliorate.c.b amisom.7.0.0.b anarchy.c.c.2 andr.7.0.d anniversaries.a.d.1
anomalies.b.a.1 antagonism.9.d anthrax.8.c.1.1 anytime.c.d apparatuses.8.c aquino.3.0.e arb.3.0.b artificially.b.c
asks.d.e aso.4.1.c.1 assad.9.0.e astride.c.c attaching.b.a bandwidth.b.c bans.b.c baselines.8.b.2 bathing.6.b.3
beefing.7.d.1 befitting.9.b.2 behave.e.d beidou.6.0.e blade.9.6.7 bms.3.0.0.d bracket.b.c breeds.c.e briefs.d.c.1
brigade's.7.a.4 brothers.a.c.1 bulwark.d.7.3.1 burgeoning.c.c busy.c.e cancel.c.c.2 capitalist.5.c.1.1 cargoes.8.c
cattle.8.e cbm.8.0.0.d cdr.6.0.3.a ceasefires.8.c celebrates.6.d centering.a.c.1 centerpiece.c.c.2 cesta.5.e
cgda.6.1.0.b chancellery.8.0.d chaotic.a.c chiao.9.1.d chong.8.2.c civilized.a.d cjef.6.0.0.c coastlines.c.e
codenamed.7.b coincided.e.c combated.9.c commences.d.c compensatory.b.d complications.e.c condemns.a.9.5
conditional.e.c.2 confirmatory.3.8.1 conscientious.c.7.4 constrains.d.d costeffective.e.e counteraction.c.e
cruises.c.6.6 cryptology.c.7.7 curtain.c.6.7 cyclical.d.d.1 darussalam.6.0.e dazhi.4.0.d dci.8.0.0.d decentralize.b.d
defendant.7.d dele.4.d denies.c.d.1 departing.b.d deposit.b.9.3 deprivation.d.9.2 descendants.b.a.1 devastated.c.d
dgde.4.0.0.b diarchy.7.b.3 diat.5.0.0.c dic.3.0.0.b diego.6.0.a.4 diminishes.d.d ding.a.2.b disagree.d.d
disagreement.c.c disappear.9.d dismissal.c.a.2 dispensary.6.8.5 disposals.9.e dist.7.5.9 distort.d.c divergent.c.e
divert.9.d dpa.7.1.0.b drdo's.6.0.d dreadnought.5.0.a earmark.a.c.0.1 ecs.8.0.0.d educators.a.a.3 ejection.7.7.4
ejes.3.7.7 eln.3.0.0.d elusive.d.b emc.6.0.0.d empowers.d.c enriching.d.d.1 entrust.b.a.3 equals.9.d equatorial.b.6.7
equitably.e.c eradicated.e.c erasmus.6.0.a.2 ethic.b.d eumc.9.0.0.c eventuality.c.b.1 evil.c.9.4 exemplar.6.8.1
exodus.c.d explores.e.c exponentially.b.b extensions.e.c ezhimala.5.0.d famous.9.d fang.9.3.b fatherland.a.6.5
featured.b.a feeder.9.d fidelity.a.c.1 fiscally.b.d.1 flattened.c.b fled.c.d fm.8.0.0.d fmct.8.0.0.d football.9.4.9
forceful.b.e forgotten.c.d francis.7.0.c frustrate.d.e functionaries.b.8 gathers.d.c gaza.a.0.e generalized.e.9.2
god.9.2.a greg.5.0.5 hardest.d.d hardships.a.e harmed.9.e harnessed.c.b hedging.7.9.4 hegemonism.9.a.2 heroism.9.5.9
highlevel.c.c.2 hin.6.e hindu.4.0.c honoured.c.d hopeful.a.d hotbed.c.c hotels.c.d hse.5.0.0.e hsien.8.1.d hung.6.3.b
husbandry.6.7.6 hyogo.9.0.e icv.8.0.0.b iitf.5.0.0.c illiteracy.a.a.3 ills.c.e immediacy.a.c impending.c.e
implied.e.c importers.b.d inadequacy.d.c.2 incitement.b.a.1 infiltrations.8.b.2 inflows.c.e influ.9.e inseparably.c.d
instrumentation.9.6.5 interchange.c.c.1 interconnectivity.a.8.2 interlocking.c.d interpreting.c.b invigorate.a.c.1
invoke.c.e irrelevant.c.c islamabad.b.0.e isps.7.0.8.4 itr.6.1.0.c ivanov.5.0.d jackets.9.7.6 jammer.6.2.b
jco.4.0.0.d jeopardized.e.c jie.4.3.9.2 jmsdf.8.0.0.e jodhpur.6.0.b jorge.4.0.d jr.9.0.8.6 kai.9.2.c kia.4.0.2.c
kida.3.2.0.b kidnap.a.b.2 kidnappings.a.b konkan.5.0.4.9 landings.b.b.2 leva.6.7.4 leveling.9.d levy.b.9.4
liberated.b.c lifeguards.4.e lifts.a.a.1.2 locality.9.b loosely.c.d loved.b.d luxury.b.a.1 mainstay.9.c maltese.5.0.d
mao.b.2.b maoist.7.0.d marginalization.c.e mast.9.6.4.4 maximises.b.c medak.5.0.c merchandise.8.c.2 mess.c.7.4
metallurgical.4.9.3 meticulous.a.d.1 mia.4.0.0.b midlife.7.6.8 midterm.d.b.3 misguided.9.d mist.6.3.0.a modem.6.8.3.1
motc.3.0.7.6 motivational.c.b.1 mrtt.6.0.0.b mru.3.0.0.c muscle.a.c.2 naga.5.0.c nano.a.9.5 negligible.9.e
nisc.4.0.0.e noma.4.e nomination.b.b numerically.d.9 oficina.4.1.c opec.8.0.0.d openings.a.e operation's.b.c
oplan.6.0.0.e opment.a.8 orange.a.5.6.2 ordinarily.6.c.1 orthodox.8.4.a outfit.b.c outfitting.6.e overland.b.d
overtake.a.a paralelamente.3.1.6 paralympic.6.0.d param.6.0.a parking.8.b.2 passion.8.c.1 peaks.a.7 peculiarities.a.c
perennial.b.c.1 pfi.4.0.2.c pier.a.8.6 plan's.d.3.9 poll.c.c.1.1 portals.8.c.0.1 postings.8.c.2 potency.a.e
practicality.7.d pratas.5.0.d precedent.d.e premature.c.c prerogative.b.b prerogatives.c.e preschool.5.6.8
presumably.b.c.1 primer.4.c.1 processor.7.7.7 prosecutions.8.8.3 protectionist.e.a.1 psos.a.0.e publicize.9.a
pyramid.a.c qaeda's.a.0.e rapidity.9.c.1 rcs.5.0.1.b readjusting.7.d.1 realigned.9.e reassuring.d.e
recuperation.c.b.1 reestablishment.d.e refusing.a.d reinvigorating.c.8.4 rejects.b.e reluctance.e.d reminds.b.d.1
representativeness.5.b.0.1 repute.7.b residency.6.a.2 resolu.3.5.8 reuse.8.c.1 revisionist.9.e revitalized.c.e
revived.c.d rulebook.8.8.6 sabre.9.1.a.1 saddam's.6.0.b santa.5.0.d sayyaf.9.0.e scan.c.7.3 scheduling.b.d.1
sdc.7.0.0.9 seasonal.a.a.3 seaward.9.8.4 secunderabad.6.0.8.4 seec.6.0.0.d selfless.a.e shaheen.6.0.d shaken.b.d
shed.c.b.1 shipborne.b.a.2 shirbrig.8.0.0.d shoalwater.8.0.a sickness.e.c ski.8.c slithering.6.7.7 slovenj.7.0.e
smarter.b.b.1 specialise.d.e specialities.b.d sscw.5.0.0.9 stabilised.d.c.1 stall.9.9.4 stayed.b.e stefan.9.0.c
stewards.c.7.5 sti.5.1.0.b stinger.6.0.9.5 suicides.4.c.1 summarises.b.d supplemental.a.8.5 surname.5.c.1
surpluses.d.d swing.c.d synergistic.b.a.1 tac.9.2.1.9 tailoring.d.b.3 talisman.7.0.d.1 tampering.3.3.a tar.8.9.0.2
tehran.b.0.d temptation.e.e testified.9.e tetra.7.0.1.c thwarting.b.a.1 tidal.a.d.1 toilets.9.d tp.8.1.0.d
tps.7.0.0.d traits.b.b transmitters.c.9.3 tribe.8.b.3 tripura.5.0.e trophy.6.2.b trusts.c.8.4 typing.7.b.2
ubgl.4.0.0.c unaddressed.a.d unambiguous.d.a unanimous.d.c unanticipated.e.c unforeseeable.b.d unido.5.1.5.8
unison.b.b.1 unjustified.c.e unrelenting.a.d unseen.a.d.1 ut.8.2.3.9 valtioneuvoston.4.5.6 vaptsarov.5.0.e
varna.7.1.9 vipava.7.0.e vojkova.5.0.a vpn.8.0.0.c walls.c.d warfighters.a.a.3 warrants.d.c watching.a.a.1
wharf.a.a.3 wheel.c.c.2 wholesale.d.b.1 wildfire.8.a.4 workable.a.d worried.9.d xxiii.7.1.0.6 yielding.c.c
yongbyon.6.0.c zsbs.5.0.e aboriginal.6.0.a acpdr's.4.0.a addicts.a.d advertisement.6.a.2 advisable.6.c
aggressor's.9.c ahmednagar.6.0.8.5 algs.3.0.1.b alpine.8.2.b amalgamated.c.b anchoring.c.a.1.1 angles.9.d annan.8.0.d
answered.a.d apartheid.a.d apo.5.0.0.d aq.6.0.0.c arde.4.0.0.c argues.9.d arranges.b.d arrives.a.c ascribe.6.d
asd.7.1.0.b assertively.6.b ausmin.6.0.0.b authenticity.9.b authorise.c.c automate.a.d avia.6.1.c aviator.7.0.8.5
badly.c.b bardufoss.5.0.a battleships.8.b.1 beam.8.8.4 beautiful.9.9.4 beibu.6.0.c belonged.9.d bhopal.6.0.b
bologna.8.0.d brady.5.2.b brass.8.6.3 bravely.9.9.3 brendan.4.0.3 brics.8.0.1.a bsec.8.0.0.d bunker.a.8.5 bypass.d.c
cai.8.4.7.1 california.a.0.d camping.3.b.2 cannons.8.c.1 cao's.6.0.a captures.a.d carabineros.3.3.7.1 cardiac.7.5.8
carl.b.0.c.1 casement.8.0.b cataloguing.a.4.9 ccp's.5.0.c ceilings.a.d celebrating.a.8.4 cemilac.6.0.0.b
chairing.c.c.1 changhua.6.0.d characterise.b.d charities.5.c chip.a.b.1 chitose.3.0.d christchurch.7.0.b
circulating.7.c claimant.a.d clark.6.0.c.1 classifies.7.5.7 cleaned.7.c.1 cleanup.9.9.4 cng.6.0.0.c collate.b.d
commendation.7.4.9 comp.4.5.0.5 compel.d.c comprehension.b.9 concomitantly.7.7.1 conduit.b.d cone.b.3.a
conferring.b.a.2 configure.c.9 congruent.c.a conspiracy.7.b.1 constitutive.6.b.2 consulate.9.4.7 contemplated.9.b
contravention.8.b cooking.9.b.1 cooperations.a.b copying.b.b.1 correcting.c.a.3 cosc.6.0.0.b counterfeit.b.c
counterproliferation.8.9.4 counting.9.9.2 crashed.a.c crashes.8.d crescent.a.3.8 crimean.a.0.d cryptography.a.8.3
csc.8.0.0.d cura.5.1.b curity.8.4 customized.a.a.1 dada.3.8.2 declines.b.d decorated.b.9.4 deduction.8.b.2 deed.9.a.2
deferral.9.8.5 defusing.8.b.1 demarcated.b.9 demilitarization.8.b.1 depart.a.9.2 depression.c.a.2 detector.9.7.6
deviation.c.d devotes.a.d dhruv.6.0.a dhti.5.0.0.c diabetes.7.b digest.8.1.b diplomat.8.a.2 dispensation.9.c
dissuasion.a.d dmrl.6.0.0.c dod's.4.0.d dogs.8.9.4 dominican.8.0.b donating.a.d dprk's.6.0.d drama.6.8.3 dress.a.d
dysfunctional.9.c earth's.a.7.6 efectuar.3.6.7 egypt's.5.0.c eliminates.c.a.1 embargoes.b.b empathy.b.c
employability.9.b encountering.9.b endeavouring.9.d envision.8.c epidemiology.c.8.4 ere.4.b.0.2 erodes.d.d
eta.5.0.0.c eventualities.c.c expansionist.a.a.1 expelled.7.a.2 expire.b.b extendable.6.a exteriores.4.4.5
extramural.6.0.8.2 extremes.a.d eyed.b.d faction.a.a.1 feira.5.0.d fences.c.c.1 flagged.9.9.2 flawed.b.d
fortifying.9.9.2 fraudulent.c.b.1 friendships.c.6.4 fsc.7.0.0.c fta.5.0.0.c functionalities.9.c gallery.7.4.8
genes.6.d glide.8.7.3 goggles.a.8.4 gom.6.0.6.6 grateful.b.c gravest.c.c guo.a.0.c gv.6.0.0.c hamburg.4.0.b.1
harold.7.0.6 haryana.6.0.c heero.5.0.d hegemonic.b.c.1 helmet.b.9.4 hemisphere's.9.b.1 holistically.5.c
honoring.9.8.3 hopping.6.a.1 hydrological.b.b.2 hypersonics.9.b ifv.6.0.0.d imbued.b.a.1 immunization.b.7.3
imt.6.0.0.b inbound.8.c inciting.b.d inclusivity.8.b indies.3.0.c indochina.8.0.b industrialisation.6.b
industrialization.c.c.1 informatisation.4.4.8 inordinate.5.8.5 insertion.a.b.1 inspires.d.b institut.5.1.c
institutionally.b.b insufficiency.d.c intercepted.c.9 interconnect.c.d interpreters.9.b.1 interrelationship.c.b
interservice.7.3.9 intimately.b.a intruded.7.d investigators.9.a.2 ion.a.a.2 ipap.6.0.0.c iu.4.4.7.2 jda.4.0.0.d
journalism.b.8.2 juguang.5.0.d jure.9.c kalam.3.0.d kargil.9.0.c keystone.c.b kgs.6.2.a kras.7.0.c.1 kt.7.1.0.c
lawlessness.c.b.1 lb.5.6.0.7 legitimize.8.a.1 leo.b.5.5.2 lieutenants.a.a.2 lng.a.0.0.c localized.d.c loyalist.9.c.1
lunar.a.4.7 majesty's.9.0.d malay.6.0.b.1 mara.5.b.2 marathon.8.6.6 marginalisation.b.c.1 mathur.4.0.b matrices.4.9.1
maturing.c.c mediator.b.d melbourne.7.0.9.3 meng.7.0.d mentation.9.5 merlin.6.0.a metallurgy.9.7.6 methodical.b.b
mic.6.1.1.9 minimization.9.a.2 miyako.7.0.c mizoram.3.0.a ml.9.0.8.4 mon.8.1.4.4 monarchical.3.d morals.b.b.1
moro.9.0.d motivations.c.b.1 mpfsee.5.0.0.c mrap.4.0.0.b mssvt.4.0.0.b msv.6.0.0.b mud.b.a.1.2
multinationality.4.1.6.1 murderous.6.b mus.3.3.0.8 nalanda.6.0.a naming.b.c navigator.5.3.8 nbcr.4.0.0.d needing.c.d
nets.9.8.1 nfs.7.3.0.9 nimas.4.3.0.9 nn.8.5.0.7 nonconventional.c.d normatively.8.c.1 novelty.9.d nrbc.6.0.0.d
ntm.7.0.0.c obedience.a.d oblast.4.1.a.1 opting.c.b organisers.a.a organizer.8.d orphans.9.b.2 outlaw.7.7.5
pack.7.b.1 pam.8.0.b.2 paralyse.a.d parcel.8.b.2 participative.a.c.1 patrimony.7.d paves.c.b peacekeeper.9.3.7.1
peasant.9.5.8 permanence.9.d permissive.9.c persecuted.a.9 phalanx.5.0.d pm's.6.0.c pnr.3.0.6.7 pods.8.b
polyclinic.3.1.a pope.4.3.9 populous.a.a preponderance.b.c probation.6.6.7 probity.a.a.0.1 procures.a.b
program's.9.9.4 propellants.6.7.4 prov.5.2.a prudence.c.c.1 psychologists.a.c pta.6.0.0.d ptuj.5.0.c punch.7.b.2
purifying.8.b.1 puzzle.3.2.b questionnaire.8.a.2 raison.a.a.1 rajbhasha.6.0.d recapitalisation.9.a.1 recidivism.4.5.2
recur.5.d redesigned.b.c redirected.b.c redistributed.6.c redouble.9.d referrals.a.c.1 regularized.6.c remark.3.2.8
reply.9.c.1 reproductive.a.b repulse.9.d resorts.b.c restricts.b.c ret'd.4.1.c retrenchment.4.a reversal.9.9.1
revert.b.b rig.7.5.8 roka.3.4.0.9 roofs.8.d roster.a.c rto.3.0.0.d rustom.4.0.a sacrificing.d.c safai.3.1.a
samudra.4.0.c.1 scams.9.b scoping.8.9.4 searched.c.d secondments.9.b.1 secretar.4.0.5.3 secretary's.7.0.c
secretly.a.a sendai.7.0.b serdyukov.5.0.c shaft.7.6.6 sheer.b.c shipped.a.a.3 shots.8.a.2 shui.6.3.a sided.b.d
sikkim.5.0.d slbms.8.0.d socalled.c.d solvency.8.c sparked.a.c specialize.b.a.1 spender.8.b sportsman.6.4.8
spotlight.a.c sss.5.0.0.c stalemate.c.b.1 stalled.a.d stamina.b.d stances.b.a.1 standardise.9.a.2 standstill.c.d
stenography.6.4.1 stephen.7.4.7 sticks.b.d stocked.b.b stp.4.0.0.d strasbourg.8.0.d stretches.a.c subsoil.9.8.5
succeeds.d.b sullivan.4.0.c superb.8.b.0.1 swine.b.a.3 sympathisers.9.d synonymous.b.b tableaux.6.7.4 takeover.d.c
teenagers.6.a.1 telegraph.6.6.7 territorials.3.9.4 tf.8.0.0.c thanh.8.0.c.1 thesis.9.9.3 thwarted.c.c toolbox.4.a.2
tpfdd.3.0.1.b traced.a.b.1 trajectories.7.c translator.9.5.4.1 trdi.3.0.1.b tso.4.3.2.2 undergoes.c.b
underinvestment.5.8.1 undisturbed.b.8.1 unfccc.5.3.0.8 unfettered.a.8.1 unikom.8.0.0.a unosom.7.0.0.b unpaid.d.c.1
unpkos.3.0.d unprovoked.7.c unreliable.d.d uploaded.6.c uts.4.0.d uttam.5.0.b verde.4.1.9 verdicts.b.b.1 vips.a.0.c
visualisation.5.9.2 voters.7.c vrhnika.6.0.c waitangi.3.0.c walking.9.7.5 wanting.b.a.1 whatsoever.c.a
wholeheartedly.a.c wholesome.7.a wife.8.c williams.9.0.d yangon.6.0.d yunnan.7.0.d zheng.5.2.b abbreviation.8.3.8
abided.9.b.1 acceding.b.b.1 acknowledgment.9.c admits.8.c admitting.b.b adrion.7.0.7.3 adversity.8.b advises.c.b
affdf.4.0.0.b affiliate.8.c agitation.7.8.1 ais.6.4.0.7 allah.3.0.c allay.b.c amnesty.6.9.1 analogous.b.b
analogue.8.c apolitical.b.b approximation.8.9.1 apron.7.b aquaculture.3.7.2.1 arrogance.4.b ascent.9.a.2 asi.9.2.2.7
aspirant.9.9.2 assertions.9.c astronauts.6.3.9 auditors.a.5.5 austere.8.a availed.9.a aviators.a.a.1 awardees.6.8.3
bat.8.4.4.1 bays.7.6.3 believing.a.9.3 bench.7.3.9 benefitted.b.b bhutanese.7.0.b biased.a.b bilingualism.4.c
blades.5.b.1 blend.a.c bmtf.5.0.0.c bodoland.5.0.9 boiler.7.9.3 booby.a.7.5 borderline.7.9.1 brahimi.a.0.9 brdo.6.0.c
buenos.6.1.b bullets.9.8.3 burgas.5.0.c bushfires.7.a.1 busiest.5.a buttress.a.a.1 cabinets.4.a calibrated.9.b.1
cascading.a.c categorization.8.5.7 cem.3.3.1.8 charitable.a.8.3 christmas.7.0.b cid.4.1.0.9 circumscribed.b.a.1
cit.7.5.0.5 clinton's.5.0.a cmi.5.0.0.c cohort.a.c collisions.b.a.1 compels.6.c computerised.b.6.3 conceptions.a.a
conforms.a.b consignment.8.9 contemplating.b.a contextual.7.9.2 contours.7.8.2 controversy.a.b coo.6.5.0.6
correlate.9.b.1 cote.9.0.a countervailing.b.9.1 crane.8.6.5 creatively.8.a.1 crosses.a.c cruiser.7.8.3
culminating.b.9 curtailing.8.a custodian.9.9.2 cutter.8.9.3 cypriot.5.0.c dai.6.2.3.7 daniel.8.0.a deceive.b.7.2
decommission.a.c defe.a.3.5.4 definitively.b.a deliberating.7.c deliverable.9.8.1 demographically.6.8.3
deputation.3.3.9 derivative.b.8 diagrams.7.9.2 digitised.7.9.1 discern.a.c discounted.c.c discoveries.a.c
dismounted.8.8.1.1 dive.b.6.5 dominates.c.b donetsk.4.0.b dose.6.9 downstream.b.a dsr.3.0.0.a dte.6.3.6.1
eighteen.a.8.4 electrification.8.7.4 emotions.8.9.1 enclosed.7.b.1 endeavoured.9.a endorsing.7.a.2 enlighten.8.a
entitlements.9.a entrants.b.a.1 enunciated.8.c environ.9.a.2 eruptions.b.8 essm.3.0.0.c expedited.b.c fabricated.9.b
falkland.a.0.b fallout.9.a familiarisation.a.9 fan.b.4.7 farah.3.0.b favored.c.7.5 fellowships.a.7.3
festivities.9.8.1 filming.6.5.7 filter.9.a.1 firings.9.c flung.9.b fmps.3.0.b forerunner.9.7 forerunners.5.9.2
founders.a.9.1 fractured.9.b.1 francisco.6.0.b frederikshavn.4.0.b fridtjof.7.0.b fs.5.1.1.8 fsu.5.0.0.8
fukushima.9.0.c fus.3.3.8 gandhi.6.0.c gatherings.9.a.1 gaya.4.0.9.3 glede.3.9 globalizing.7.c gm.7.0.1.a
goco.6.0.1.b gorkha.6.0.5 graft.7.9.3 graphics.a.a.2 grasping.b.b gulmarg.6.0.5.4 hainan.9.0.c haji.3.0.b.1
hangar.a.a.1 hangars.a.a hans.7.0.a harstad.7.0.a hasani.3.0.c headway.8.c hindrance.9.c hits.b.c hockey.6.0.c
hoguk.3.1.b homeless.8.c homicides.5.9 homogenous.a.9 hon'ble.4.0.a hospitalization.9.5.5 hrd.8.1.0.b hualian.4.0.c
humanities.5.a.2 hx.4.0.0.b ics.8.0.4.7 icts.6.0.b.1 imagination.c.8 imagined.c.a.1 impeded.a.a implementations.a.7.2
impossibility.c.b.1 imprisoned.a.c inclusively.6.a industrialised.b.b inequities.8.b inflatable.9.8.3 inflection.6.c
ingredient.a.9 innovating.a.7.2 innovators.9.8.3 inserted.a.a insider.c.9.3 institutionalise.7.c instructing.8.b
interchangeable.a.b internships.a.b interregional.8.7.4 intervened.b.b irdg.6.0.0.a iruma.3.0.b ismail.3.0.c
isrt.4.0.0.a itec.6.0.0.c jeopardy.a.c jia.5.1.b js.a.1.1.a jtac.4.0.0.b jumping.9.7.5 junction.a.7.2.2
justifiable.9.b jwg.4.0.0.c kao.8.1.9 kaoshiung.5.0.c kati.3.0.b kd.5.0.0.b ken.6.1.8.1 khartoum.5.0.a kings.8.8.3
kosovo's.8.0.a lakshya.4.0.b.1 landslide.a.8.3 lang.a.6.5 lapse.9.c leak.8.9.1.1 leaning.b.9 lenders.c.b
leprosy.6.6.6 lessened.c.c liberalized.7.8.4 libya's.8.0.b lingering.b.b litres.6.b loc.8.1.2.8 logging.b.c
loka.5.0.a loose.b.c luh.5.0.2.a lukashenko.3.0.b maarten.3.0.b magnify.8.b.1 malfunctions.9.9 maria.5.0.a
mask.9.9.0.1 massively.9.c mastered.8.b materialised.b.a matriculation.7.2.4 mayen.3.0.a mbbs.5.0.0.b
memberships.c.9.1 mentions.8.b.1 merchants.9.9.2 mexican.7.0.b mfat.4.0.0.b migrate.c.c miguel.3.0.b milieu.7.8.3
militarized.7.c milosevic.4.0.8 minelayers.8.a.1 misused.b.c mncg.3.0.0.b modi.7.3.9 moments.b.8 monday.a.0.a
mons.c.0.c moriarty.4.0.c mraaw.5.0.0.c multifarious.9.b multiplicity.9.a.2 natineads.5.0.0.b naturalization.6.2.7.1
nau.7.1.a ndlo.3.0.0.b needless.9.4.1 neglecting.c.9.2 neutralised.8.8.4 nikola.5.0.c ninety.a.6.3 nishant.3.0.8
nit.3.8.0.3 nobel.8.0.b noncombatant.8.7.5 noncombatants.6.c normalize.9.b noticeably.b.b notions.a.b
notranjska.6.0.b nsns.7.0.c oar.3.b objectivity.9.a occ.5.1.0.9 offender.4.9.3 offensives.8.a officio.9.c ojt.7.0.0.c
omar.7.0.b omitted.3.c omnidirectional.5.c opportune.9.9.1 optoelectronic.8.c ore.8.c organisationally.9.8.3
ots.8.0.4.8 outdoor.8.a.2 outsider.b.9 ova.6.c overhauling.9.b.1 overtly.9.a owning.b.a.1 paced.a.c pamphlets.4.a.2
paperless.8.c parenting.6.a.2 pastoral.5.7.4 pbl.3.0.2.8 pcc.7.0.0.9 pcr.5.0.0.c pcrs.3.0.0.c pensioner.6.a.0.1
peril.9.c perry.8.0.b person's.c.c phrase.8.c pie.6.a.2 pin.9.7.4.1 pinpoint.c.a pistols.9.6.5 pivot.a.b.1
podgorica.6.0.9 policy's.8.7.5 polj.5.0.c polling.6.8.2 poppy.4.9.2 postconflict.b.b.1 preah.4.0.c presides.6.b
pripadniki.5.5.6 programmers.7.a.1 projectile.4.4.8 pronta.3.5.4.1 proofing.b.b.1 proportionality.a.b proximate.7.b
qr.7.0.0.a quake.4.4.0.7 ransoms.7.a ratings.b.a.2 realizes.b.b reasoning.a.a.1 reckoned.7.b recommending.a.a
reconfigure.b.a reconsider.c.c reestablish.a.c refocusing.a.b reimbursements.8.9 rejuvenation.9.a remittances.c.a
rena.5.0.a renting.c.9.1 renunciation.8.a.2 resentment.b.a reshuffled.5.7.3 resides.a.b respon.b.c resting.c.c
reunion.8.8.2 revealing.b.c revisit.b.9.1 risking.b.a.1 rmaf.6.0.0.b rnzn.4.0.0.b rollout.9.a.2 rounding.8.b.1
rr.6.0.1.8 rsm.4.0.0.a safal.5.0.c safest.c.c sams.6.0.c sanctity.9.b.1 santos.9.0.b.1 sato.3.0.c scorpene.7.0.a.1
sed.6.2.0.9 selo.9.0.c sentinel.7.0.a sharma.4.0.b shielding.6.9.2 shields.b.9.3 shivalik.3.0.b showcasing.b.7.2
siberia.8.0.c side's.8.a simplicity.7.7.3 sitting.a.9.2 skillful.9.9.2 slander.4.b.1 smerch.3.0.6.6 songshan.5.0.c
soundness.c.c sovremenny.8.0.c spear.a.7.0.1 specialising.8.7.2 srinagar.6.0.9 stagnating.9.9 stays.9.a
stealing.b.9.1 stipulation.b.c stocking.7.8.1 straight.a.b strenuous.a.c striven.9.a subdivided.7.b subroto.6.0.b
subsonic.6.9.2 substituted.a.c substituting.b.b suites.a.a.1 suppressed.a.b surgeons.8.c surges.9.b surpassing.a.c
sustenance.8.c syllabi.9.a sympathetic.a.a tallinn.a.0.c tang.b.1.a tb.a.1.0.b tca.3.0.0.b techno.a.b.1 ted.5.6
telescope.4.6.4 tempos.3.a terrible.b.b.1 territorially.a.9 testament.a.b throw.a.a.1 tinned.6.7.3 tipper.6.2.9
tires.6.7.5 tolmin.6.0.9 tonne.7.8 tony.7.0.c treats.c.c tropo.3.1.b ula.8.3.9 ume.5.5.2.5 unaffected.a.c
unconstitutional.b.9.1 uncovered.a.b underestimate.a.c undersecretary.6.0.c underwritten.a.b undiminished.8.b
unevenly.b.b unfamiliar.b.b unfortunate.c.b unmovic.4.0.0.a unpko.4.0.0.c unprepared.b.c unquestionable.c.c
unscom.9.0.0.a us's.8.0.c usaid.5.0.0.9 useable.9.9 variation.c.a vasil.5.0.a vertically.a.b violently.b.b voiced.a.c
wa.9.4.2.5 wasteful.9.c watched.b.b watchkeeper.5.0.7 wheels.a.b.1 whistle.9.7.5 whoever.b.8.4 williamtown.5.0.b
woods.a.4.6 xu.7.2.a yong.9.2.a yunlin.7.0.c zhu.8.2.a aadc.6.0.0.b abolishment.9.7.1 abused.b.9 acclaim.8.8
additive.4.7.4 adiz.5.0.1.a afa.5.0.0.a afv.5.0.0.b ahs.4.0.a.1 aires.5.0.b algerian.6.0.9.1 aliens.a.9.2
alleviated.a.b antimicrobial.4.3.7 antipersonnel.a.8.1 apl.7.0.0.b aplicados.4.3.0.7 appoints.7.b asr.3.0.0.b
atgms.5.0.8 attains.7.7 attends.a.b attorneys.8.9.1 auction.7.7.3 augments.b.9 availing.5.9 avoids.8.9 awd.3.0.0.a
badges.b.9 barrels.a.9.1 basketball.8.3.4 bastion.a.8.3 bctp.3.0.0.a bedded.5.b belligerent.8.9 bergen.5.0.a
bestowed.9.9.1 bet.4.b billets.5.9 birthrate.8.a blessings.8.7.4 blindness.8.5.1 bloody.9.9.1 bookstore.8.1.a
borrowing.9.a bougainville.9.0.a bpc.6.0.0.b brian.3.0.b brilliant.a.9.2 brinkmanship.9.a broadens.b.8 burial.5.9.2
burkina.9.0.9 burmese.7.0.9 butterworth.8.0.a caats.6.0.0.b caledonia.7.0.a camel.6.0.b carts.4.4.6 catching.a.a
catherine.7.0.7 ceaselessly.5.a cellular.9.7.3 censorship.9.b centralise.9.b centrifugal.9.8.2 ceramic.5.8.1
certainties.a.b championed.7.9 chan.9.2.9 chaplain.4.4.6 characterization.9.8.1.2 chechen.6.0.b cherishing.6.9.2
circumnavigation.4.7.2 click.4.2.9 cmm.6.0.0.b cobr.5.0.0.9 collaborates.a.a combative.3.a.1 commercialise.7.8
commercialization.8.8.2 communiques.8.7.4 compartment.9.5.1 completes.8.b compounding.b.8.2 confers.9.a
consciously.a.a conseil.6.0.b consents.6.6.5 consolation.8.9.2 contention.9.9 contentious.9.a.1 contradiction.9.9
convoy.6.b coral.7.7.3 corners.a.b correspondents.9.5.4 counsellors.7.9.2 courageous.a.a covax.3.0.0.a cpas.3.0.0.8
crest.3.2.0.7 critics.6.a.1 dangerously.a.b deaf.6.7.3 deci.9.3.0.7 delineated.b.7 dennis.6.0.a denominations.5.a
deportation.9.8 destabilized.8.b deteriorates.a.b dfsw.3.0.0.b diana.6.0.3.6 differentiating.9.9 dining.6.9
directorate's.5.1.8 disabling.a.b disarm.a.9 disbursing.8.4.4 discarded.a.a.1 discouraging.a.9.2 dismiss.9.b
disperse.8.a distinctly.a.b distinguishes.a.b diva.6.0.a diverging.7.a domicile.9.a doubtful.a.b downsize.b.b
dpcs.8.0.1.a drawings.6.4.3 duplicating.b.9 durres.4.1.a dwt.7.0.0.9 eatc.4.0.0.8 economische.4.5.6 ecosoc.4.0.0.9
edtib.5.0.0.8 emanates.a.a embodiment.9.a enclave.9.6.4 enlistee.4.9.2 enroll.6.9.2 ep.8.0.0.b equation.a.9
erupted.9.b erupts.b.b escaped.7.b eumm.9.0.0.a evenes.4.0.7 eviction.9.4.6 exaggerated.a.a excavation.9.9
excerpt.5.7.3 exportability.4.8.1 exposes.b.b fade.a.a.1 faded.b.a familiarization.9.7.1 faso.9.0.b ferry.8.7.3
fertility.8.a firefighter.3.6.1 fixation.5.a fledgling.a.a flee.a.b flourishing.8.9 fluctuation.a.8.1
footprints.8.a.1 formalized.b.8 formative.8.b formulations.8.9.1 fortune.9.6.3 fraternity.5.2.8 fringes.7.a
furnish.8.b galileo.7.0.7.1 gamut.9.a gem.4.3.1.4 genetically.9.a.1 geopolitically.a.b glasgow.8.0.a.1 gloves.a.8.1
grain.7.8 greener.5.8 grievance.8.4.5 grip.a.9 gripen.6.0.8 groundwater.8.7 grp.5.0.0.b gsqr.5.0.0.a gtre.6.0.0.b
guangdong.7.0.a handel.5.5.6 harmonises.8.b haulbowline.7.0.b hawkei.4.0.b haws.6.0.0.9 hchq.3.0.0.9 healing.a.a
hee.5.3.7.1 heightens.a.a heliport.4.a.1 helm.5.9.2 helpline.6.0.a hesitation.a.8 hightech.a.b hitting.9.a.1
horizontally.9.9 hoy.3.8.1 hulled.3.a.1 hurdles.9.8 hvts.3.0.b hwasong.3.0.8.3 hydrant.8.9.1 hydrocarbon.8.a
iaccs.3.0.0.a iaf's.4.0.9 idsa's.4.0.a iec.6.0.1.a ifdss.3.0.0.7 igad.3.0.0.a imdex.3.0.0.9 impor.9.9.1.1
inadequately.b.7 incentivise.5.b incessantly.7.9.1 inclination.b.a inducing.7.a inefficiencies.6.b inertia.9.b
ingenuity.9.b injected.7.a insert.b.b insignificant.a.9 institute's.9.1.8 institutionalising.6.7.3 intents.9.9.1
interchangeability.9.a interrupt.b.a intertwining.9.b interviewed.5.a islamism.5.0.b islamists.9.0.b jack.3.0.a
jal.3.0.5.5 jd.6.0.0.b jen.7.2.9 jiangxi.6.0.b jima.4.1.a jip.4.0.0.b jones.8.0.b kanoya.3.0.a kelly.7.0.a
kennel.7.0.9 keywords.b.2.6 kick.8.b kinship.7.b kofi.8.0.9 komatsu.3.0.b langkawi.4.0.a latina.3.0.a launder.6.8
lawless.8.8.2.1 leaking.a.a leaks.a.8.2 learns.8.9.2 leases.8.b legacies.7.9.1 legislated.9.a leninist.7.2.9
lessening.9.a locked.b.a loopholes.a.a.1 looting.8.9.1 lsrb.3.0.0.9 madhya.4.0.a manali.6.0.9 manifold.a.a.1
manoeuvrability.6.8.0.1 marijuana.8.9.1 markers.5.9.2 markovec.3.0.a marksmanship.a.8.2 martyr's.7.0.8 mate.9.7.4
materialising.9.8 mavlankar.6.0.a mcte.6.0.0.b mechanic.6.9.2 medic.4.3.7.1 memorials.6.4.5 mena.8.0.0.a
mercedes.8.0.a meritorious.9.5.4 mfa's.5.0.b miami.5.0.a mids.5.0.0.a mime.3.0.a.1 mindsets.4.b minimised.b.9
minimises.a.8 minster.6.0.b mirror.9.b mlo.7.0.0.7 montreal.9.0.a monusco.9.0.0.b motorcycles.7.8 murdered.6.8
muscat.6.0.9 nago.3.0.b navfor.5.0.0.b naxal.5.4.4.1 ndfb.6.0.0.b neighborhoods.a.8 nepalese.5.0.b newbridge.4.0.9
nguyen.4.0.8 nimrod.5.0.8.1 nlo.4.0.0.6 nmr.7.0.0.a northwood.9.0.a notch.7.a.1 npa.7.0.0.b nrb.5.2.0.7 nse.7.2.0.7
nutritional.7.b obliging.6.a obstruction.a.9 obtains.9.b oceanography.8.5.5 oef.8.0.0.9 operationalization.8.b
optimizes.9.a opto.4.2.8 organisa.9.9.2 organism.8.9.1 orient.b.a.1 orthopaedically.4.0.a overhauls.6.b overruns.7.9
pad.8.9.0.2 painting.9.9.2 palace.7.0.9.2 paradigms.b.a.1 paramedics.a.9 paramilitaries.9.8.1 partakes.4.b
particularities.6.b patriots.7.5.6 pechora.3.0.9 perpetuation.4.b persuasive.7.7.2 pierre.5.0.b pioneered.a.a
pistol.8.6.5 pivka.6.0.a plateau.9.5.4 pleasure.a.b plight.9.b poison.a.3.8 poisoning.9.b polices.a.9 polls.a.b
portfolios.9.a portoro.6.0.a postpone.a.a practise.a.9.1 predicts.6.b preemption.5.8.2 preferentially.a.9.1
presidencies.6.4.5 principalities.4.7.3 priori.9.b probe.9.9.2 processors.5.a.1 profitability.a.8 projectiles.a.a.1
prolong.9.9 prompting.9.a prosecuted.a.b prospecting.9.a provost.5.0.b pts.3.0.0.b publicized.a.9 pueblo.4.5.6
questioning.9.9.1 quiet.b.b raa.5.0.0.b radicals.5.a railroads.6.a.1 random.b.a.1 rapier.5.0.a ras.5.1.0.3
reaffirmation.8.8.3 ream.4.0.9 reassignment.a.b reckless.9.a reclaim.9.a reclamation.6.8.1 reconsideration.a.9.1
redressing.8.a refineries.9.6.1 refocused.8.a relieving.b.a.1 remedies.a.9.2 renewables.8.8 repository.7.7.1
reserve's.9.7.2 reshaped.b.9 reunified.b.b revamping.9.9.2 revolving.9.8.2 rewrite.7.9 rigour.8.b rolls.9.4.5
rowing.6.3.6 rtd.4.1.3.7 rudimentary.8.a sadbhavana.4.0.8.2 sagami.4.0.a samyukta.5.0.a sank.7.9 sarang.5.0.8.1
sase.5.0.0.a sasebo.4.0.9 scandals.7.a.1 scanned.b.4.6 scarcely.8.a.1 scba.4.0.0.b scholar.6.a.1 scottish.7.0.9
scrutinised.9.8 sdi.5.0.0.9 seagoing.9.b secondment.a.8 semesters.6.a sensitize.8.8.3 serbia's.8.0.b sergei.6.0.7.1
shahab.7.0.b sharpened.a.b sheikh.b.0.a shenzhou.6.0.a shimla.7.0.9 shin.6.4.7 shooter.8.6.5 shooters.7.9.1
silicon.7.4.6 similarity.9.b sine.b.a.1 skev.6.0.0.b skynet.4.0.6 slides.8.8.1 slovene.4.0.a slovenski.3.2.8
sma.5.0.1.a smoking.6.8.1 smoother.a.b sokol.3.0.7.4 solders.8.9.1 solemnly.a.b sonic.7.a.1 sowing.a.b
specialisations.8.a speciality.9.9.2 speculation.9.b spurred.a.9 stably.6.b stainless.6.4.4 startup.4.5.6
statue.5.4.7 steadfastness.5.a stealthy.9.8.1 stern.b.6.2.2 stratification.7.9 strips.6.a strongholds.a.a
subcontinent.9.6.3 substitutes.8.a sudan's.6.0.7 sunday.7.0.9 surfaced.a.9 surfaceto.a.9.2 susceptibility.7.7
sworn.a.a synchronous.5.8.1 tactically.a.8.2 tatra.6.0.7.2 taxiway.6.6.5 technologists.a.a templates.6.a
textbooks.8.a thaad.5.0.0.a theoretically.a.8 thrives.a.a.1 thunder.5.0.a tip.8.a tn.a.6.0.5 tor.9.0.2.6 trace.b.9.1
transactional.9.9.1 transcends.a.8 transforms.b.a transporter.6.4.7 trimmed.4.b trl.4.2.0.9 trojan.4.1.a
trusting.7.8.1 tuition.b.9 tunghsin.3.0.b unabated.b.8.1 unamid.6.0.0.b unficyp.9.0.0.8 unfinished.8.a
unmarried.5.9.2 unmiset.5.0.0.8 unnecessarily.a.a unprofor.6.0.0.7 urbanised.8.9 useless.8.9.2 ushus.4.0.0.b
ussr's.3.0.b uuv.6.0.0.b vantage.7.b varieties.9.b vistas.3.b vm.7.0.0.b vocal.b.b voltage.7.a.1 volunteering.9.a.1
voter.b.8 waning.9.7.3 wastage.9.9.2 weighted.a.9.1 welding.9.7.2 willingly.9.b winner.b.b wired.6.9.2 wiring.8.b
worlds.b.a xing.7.4.7 yachting.5.0.9 yeonpyeong.3.0.9 yokohama.4.0.a zahodno.5.2.8 zoning.7.9.2 zoonoses.7.8.3
aalborg.4.0.9 ababa.4.0.a abc.5.0.0.a abusing.9.9 accentuate.8.9 acid.8.7.2 acq.4.0.a acutely.9.9 adb.4.0.0.9
addis.4.0.9 aerostat.5.2.8 afar.5.9 afore.7.a aggravation.8.7.1 aggregated.7.a agreement's.6.2.8 akin.8.a
alarmed.6.5.5 altas.4.4.0.4 amateurs.8.1.8 americanos.3.3.6 amicable.a.a amplifying.7.9 andorra.4.0.6 andrej.6.0.a
angus.6.0.7 ann.5.2.8 annihilating.7.9.1 annihilation.6.8 another's.a.a antony.6.0.a apcs.9.0.a aqim.4.0.0.8
arafura.3.0.a aroused.8.a ars.8.0.1.8 arthur.8.0.7.3 associates.9.8.2 asst.5.1.8 attributions.6.8.1 audiovisual.8.9.1
authorizes.9.9 autocracies.5.7.2 await.9.a backs.9.7.0.1 bai.7.5.4.1 bal.8.3.5 ballooning.4.6.4 balloons.9.9
baltics.6.0.a banak.5.0.4 bang.6.1.9 banners.6.8.2 battleground.8.9.1 beaches.9.9 bearers.7.8.1 beas.3.0.8 binds.9.a
bli.4.3.6 bombay.7.0.9 boris.6.2.8 bpr.4.0.0.8 brake.6.7.3 breached.a.9 bright.a.7.1 broker.a.8 brother.4.a brunt.8.9
btwc.4.0.0.7 buildups.9.9 bunkers.7.8 buoy.9.3.4 burdensome.9.a calibration.7.9.1 calibres.8.9 capsules.5.3.6
captains.8.8.2 cares.9.9.1 castings.4.6.1 catapult.7.6.4 caucasian.9.0.9 cautiously.5.9.1 ccis.5.0.0.a cdu.5.0.0.8
cencoop.5.0.0.8 centralising.9.8.1 centrepiece.7.9 centrifuges.3.a certs.5.0.9 chaplains.4.7.1 characters.8.8
chengchi.4.0.a chittagong.5.0.7 choir.8.5.4 chuan.7.4.6 circumvent.8.9 cjtf.6.0.0.a classify.a.a clerk.6.1.8
closeness.a.6 cmd.5.0.2.5 cnad.3.0.0.9 cognizant.8.6.2 coin.9.6.0.2 coincides.9.6 coles.6.1.7 colleague.7.a
collocation.6.9 colombia's.3.0.5 colonialism.6.7 colony.8.7.3 commend.7.a commented.7.a commissariat.6.1.7
complacency.8.8.1 concentrations.9.a conceptualization.4.5.0.3 conferencing.9.a confidants.4.7.2 cons.8.9
conserving.8.a consonant.9.9 consortia.8.9 constitutionality.6.6.2 contradict.9.9 convenes.7.9 converge.a.8
cool.8.7.3 corfu.6.0.a correspondent.6.9.1 costings.4.8.1 counters.8.a cpa.5.0.0.a cptpp.4.0.0.9 crackdown.8.9
cripple.7.9 criticised.7.8 crs.5.0.3.6 cry.6.7.3 csbm.6.0.0.9 cssf.5.0.0.a ctc.4.0.0.a curtin.4.0.9 da'esh.4.0.a
dad.3.1.8 dakar.4.0.a dating.a.a deactivate.7.a decisionmakers.9.a dedicating.8.9.1 defiance.a.9 deleted.8.7
denominator.8.a dent.8.4.1 depopulation.7.7 deported.5.a dera.3.0.0.7 descent.6.8 despair.8.9 destructing.7.a
detain.9.9 detonation.9.9 deviate.9.9 devoid.9.a dfa.5.1.0.8 dftc.5.0.0.8 dgms.5.0.3.6 diameter.8.8.2 diligent.6.9
disappearing.a.9 disclosures.9.7.2 disconnected.6.8.1 discontinuation.8.8.2 disorderly.7.9 disrupts.a.9
dissatisfied.8.8.1 dissent.a.8 divisive.8.7.1 docking.7.a dokument.4.4.6 downing.6.9.1 durability.7.8.1
durgavati.6.0.a dust.9.a eat.8.6.4 echo.5.3.1.5 edges.7.8.2 educates.9.8 effecting.a.9 electorate.7.9 elemente.3.2.8
emotion.6.7.3 erected.9.9 estuary.4.1.9 etf.3.0.0.a ethically.8.9 eurojust.7.0.8.2 extracted.8.9 fanaticism.9.a
fascism.7.9.1 federally.7.4.6 federative.6.3.5 finalizing.9.a finder.7.4.2.1 fir.7.0.0.9 flawless.7.9.1 fmn.5.2.0.7
fonops.5.0.a forestalling.9.6 foto.6.3.4 fox.8.0.8.2 fra.7.5.0.5 gainful.8.6.2 gan.5.2.7 genera.4.6.3 georgi.6.0.a
geostationary.4.6.1 ges.6.3.3.2 gift.a.a gifted.8.9 glad.8.a goc.6.0.2.8 gorbachev.5.0.a greed.6.8 guarded.8.9.0.1
halifax.3.0.9 hampering.a.a handful.8.a hanging.9.7.2 hao.6.3.7 harboring.9.8 headquartered.8.8 henry.4.0.a
heterogeneous.9.7 hierarchies.8.a hills.7.5.4 hipc.4.0.0.9 hole.8.7.1 holocaust.5.1.9 holt.5.0.a honored.9.9
honouring.9.9 hrastnik.6.0.a hunt.a.6.3 hydrographical.8.6.2 iir.7.2.0.8 ijt.5.0.0.9 illumination.8.8 imad.7.0.1.8
imager.6.3.5 imi.6.4.0.6 immaterial.8.7 impaired.9.9.1 impractical.a.a incendiary.6.6.2 incessant.9.a incidental.9.8
incubation.8.8.2 indebted.6.3.6 inductions.7.7.0.3 ineffectiveness.8.9 infiltrators.5.a infrequent.a.7 infringing.8.9
inhibited.9.a inpatient.7.8.1 instable.8.9 instantaneously.8.8 instigate.a.8 instil.9.a insurances.6.8 interacted.7.9
intermittent.a.9 interpersonal.9.7.2 intimidated.7.9 ipms.3.0.0.9 irf.7.0.0.a isolating.8.9 isolationist.7.8
ivan.9.0.9 jadge.4.0.0.a jam.9.8.1 jaxa.5.0.0.a jcnss.3.0.0.a jdc.5.0.0.8 jeopardised.a.9.1 jeopardises.9.a
judiciously.9.8 julkaisun.3.0.6 keel.5.2.8 kilograms.6.a kranju.3.0.a kub.4.0.1.9 kuril.5.0.a kv.6.1.0.5 labelled.9.a
lags.a.9 lapses.8.9 lasers.8.a lawfulness.8.a lawsuit.7.8.2 lcs.4.0.3.5 legalized.7.7.2 legitimately.a.9 lengths.9.a
liberate.8.7 lltr.5.0.0.a lobby.a.a localization.8.9 lockheed.7.0.a logos.7.a lpd.5.0.0.a madad.3.0.9 mails.9.a
maker.9.9.1 malawi.9.0.9 malpractice.6.8.2 mariners.5.a marshalling.8.6.4 materialization.a.a mauritania.9.0.8
maximized.9.6 mcc.6.0.0.9 mcrc.3.0.0.9 mekong.5.0.8 mela.3.0.a memorandums.7.4.5 menaces.7.a mentors.8.9
meticulously.8.a metric.9.9.1 mgs.4.0.0.a microbes.3.9 microsoft.8.0.8 militiamen.6.9.1 minicoy.4.0.9 mintsd.6.0.0.a
misappropriation.8.6.1 mismatch.7.8 missed.9.9 mistral.9.0.a monrovia.4.0.8.1 motivates.a.a mtw.3.0.0.9
multiethnic.7.a multifunction.7.7.2 multiplicative.5.9 mustered.7.a myung.5.0.a naew.6.0.0.9 nara.5.2.5 natal.5.3.7
nco's.6.0.a ncrs.6.0.0.9 ned.7.1.5 neighbourliness.8.8.1 neutralized.9.8.1 nj.4.3.2.2 nobody.7.6.3
noninterference.8.7.2 nontraditional.a.a norfolk.a.0.7.2 normalcy.8.9 normalizing.7.9 northernmost.6.8 nps.4.0.0.8
nudt.4.0.0.a nui.3.5.5 nunn.a.0.a ofws.3.0.a oo.5.1.0.7 ope.7.8.1 optimism.8.7.0.1 orchestrate.6.8 osaka.5.0.a
outages.5.7.2 outright.a.8.1 overflow.8.9.1 overwhelmed.9.7 oxide.5.5.4 packs.5.8 pain.7.5.3 paju.3.0.a parameter.7.8
partake.6.a particulars.7.6.3 pcsd.3.0.0.a pedagogical.7.9 pedro.7.0.7 peers.8.a penetrated.4.a penury.5.2.6
perils.a.a perpetual.a.8 pertains.9.a petr.8.5.3 pharmacy.8.3.4.1 pit.8.7.0.3 pledges.8.7.1 pluralist.7.a pmf.5.0.0.6
pokhran.5.0.9 polio.5.2.5 polynesia.7.0.9 portland.5.0.7 portray.9.9 poster.7.a practising.9.9 precede.9.8
predatory.6.a presumes.9.a preventively.9.a prey.8.a primorska.5.0.9 prioritises.8.a productions.9.9 prohibitive.6.8
project's.9.9 propel.9.a proprietary.9.8 pros.8.a prostitution.a.9 puerto.4.3.7 pulled.a.8 pursuits.7.7.1 pushes.a.9
pvt.3.0.8.1 qa'ida.6.0.9 qiang.4.2.8 rac.7.0.0.9 racing.6.7.3 racist.8.a rama.4.2.7 ratifying.a.9.1 recovers.a.9
redemption.7.9.1 redirecting.7.a redoubling.8.8 reemergence.8.8.1 reflections.9.9.1 refraining.9.8 refurbishing.8.8
regaining.9.6 regrouping.8.7.3 relaxing.6.8.1 relieved.a.9 relinquishment.8.5 reminded.9.a renovations.a.8.1
rental.a.9.1 reopen.a.7 repelled.5.9 replied.a.a researched.7.9 restaurants.7.8 rested.9.a retard.4.a
revaluation.8.8.1 reversible.5.a revitalised.6.9 rfr.3.0.0.9 rhine.3.0.9 riding.8.5.5 rife.a.a riksdag.4.0.9
rmdf.4.0.0.8 rppc.3.0.0.a rss.4.0.0.a ruler.5.9 sabotaging.a.a sampling.8.7.2 sangram.5.0.7 sbus.4.0.9 sceptical.7.a
scepticism.7.a scherger.5.0.a scrambles.5.6.4 scrutinized.8.9 scuba.4.1.8 sds.4.0.0.8 seafarers.8.8 seal.9.8.1
sessvollmoen.4.0.3 shao.8.0.a shareholder.7.8 sharper.9.a shizuoka.3.0.a shouldering.8.9 shrine.7.1.9
signalling.9.8.1 similarities.9.9.1 sisters.5.9 sj.7.1.8 sleeping.8.7.3 slide.9.8.1 slum.7.7.2 sobe.3.3.7 socks.7.8.2
songjiang.6.0.a songs.a.a spawned.7.a specialisms.5.6 spectacular.7.a spells.7.a spies.6.8.2 spirits.7.9
spontaneously.9.9 springboard.7.9 stagnated.7.5.0.1 standardising.8.9 staunchly.6.8.1 stir.9.8.0.2 stockpiled.7.9
styles.8.a substantiated.9.8.1 suburban.5.a successors.9.a suicidal.3.8.2 suomen.5.0.9 suraksha.3.0.2.8 surpass.a.9
sveta.4.3.7 swept.a.a synchronising.4.6.3.1 tabled.9.9 tai.5.1.5.3 talked.5.a tapped.8.9 tashkent.7.0.9 tendered.8.8
terningmoen.3.0.4 terrorize.9.a thin.a.9 thinks.9.9 thoughtful.a.8 tic.7.3.0.4 timetables.8.9 tir.6.0.6.1 tno.6.1.1.8
togetherness.4.9 toppled.6.a torres.5.0.a triggers.a.a trustworthiness.6.9 turbo.4.6.4 ubiquitous.4.9
ukrainians.5.0.9 unambiguously.7.a uncovering.7.8 underlies.a.9 undetected.8.5 unproductive.6.6 vacuums.9.a
validations.7.a vcoas.3.0.0.8 veliki.5.3.6 victorious.9.9.1 viewers.4.8 villagers.5.a vir.5.2.8 vivid.9.9.1
vojensk.3.1.9 voyages.7.9 vr.7.1.0.9 warplanes.5.a washington's.3.0.a weaving.9.5 weighed.a.9 west's.9.0.8
workforces.9.9 workings.9.8 worrisome.9.a wound.8.8.2 wrestling.8.4.6 ws.6.2.0.8 xiaoping.6.0.9 yangtze.6.0.9
yatra.4.0.a yearbook.7.0.a youthful.7.8 zagorje.6.0.8 zagotovljena.3.4.4 zambia.9.0.8 zasavska.3.0.a zhongshan.6.0.a
aats.4.0.0.9 aba.6.0.8.1 abrogation.7.9 accessory.4.5.4 accomplishes.9.8 accs.4.0.0.9 accustomed.9.8 acss.4.0.0.9
actualisation.5.8 adaption.7.4.4 adg.3.0.0.9 adherents.8.6 adjunct.7.5.1 ads.4.2.0.6 advices.9.8 aerobatic.4.2.5
aerodynamic.8.6.3 afrika.3.2.7 ahmed.6.0.9 aidc.4.0.1.8 aiib.3.0.0.8 airframes.6.7 airstrips.7.9 alertness.7.9
alerts.8.9 alma.7.1.8 amalgamation.9.7 anger.7.9 antagonisms.8.8.1 api.4.0.0.8 appraisals.5.8 ara.6.3.3.3 arabs.5.0.9
arch.5.3.1.4 archaeological.8.9 archipelagos.8.7 arguably.8.7 arjuna.4.0.9 arrester.5.3.6 asdf's.4.0.7 asm.3.0.0.9
aspt.5.0.0.7 assembly's.5.0.9 atlantique.7.0.6.1 auckland.8.0.9 austro.5.0.8 awe.6.3.0.6 azerbaijanis.3.0.8
bagram.3.0.9 barcelona.8.0.7 bare.4.9 barge.6.6.3 barrow.7.0.8.1 bars.8.7.1 bashi.6.0.9 bcg.3.0.0.9 bds.4.0.0.8
beis.3.0.0.8 berths.9.8 bfsr.4.0.0.8 bidder.6.6 binary.8.9 bioterrorism.8.7 bipolarity.6.9 blended.7.9 blinded.5.9
blockage.9.7.2 boarded.5.8 bogot.3.0.9 bornholm.3.0.8 borrowed.8.8 botswana.4.0.9 brainstorming.6.9 brig.4.0.8
brink.8.9 brochure.6.7.2 brochures.7.3.4 bt.8.1.1.7 bulldozers.6.8.1 burst.5.8.1 burton.3.0.9 bus.7.7.1 busan.4.0.8
buses.9.7.1 butter.7.6.1 bvr.6.0.0.9 cabin.4.7.2 cabinet's.6.2.7 calculate.9.7 capitalising.5.7 capitalism.4.7.2
cardiovascular.4.6.3 cared.9.9 carinthia.3.0.6 cart.4.5.2 cations.8.3.1 cctv.8.0.0.7 cea.5.0.0.7 cec.4.0.0.7
ceremonials.6.3.0.5 certifying.8.7.2 cghs.3.0.0.8 challengers.7.8 chandipur.3.0.6 cheetah.5.0.8 chengkung.5.0.9
cherish.8.9 child's.8.8 chinooks.3.0.7 chiu.6.0.8 cied.4.0.0.9 clerks.5.5.4 clever.6.4.5 cmc's.5.0.8 cohesively.9.9
coinciding.8.8.1 combustible.5.6.2 commentators.4.7 compendium.6.4.3 complacent.7.9 composites.4.7.2 compressed.7.6.3
computed.8.6.2 concessional.6.5 conclave.3.0.8 concomitant.9.9 concordance.4.8.1 condemn.8.8 condolences.4.8
confidencebuilding.9.8.1 confines.8.9 confiscated.8.9 confused.7.9 conquer.7.9 conquered.6.8 consecutively.9.8
consumable.8.8 continua.3.6.1 cooling.8.5.3 coor.5.3.6 coordinative.4.8 countrymen.8.9 countrywide.9.7 cpr.5.0.0.8
cranes.8.7.1 creditors.9.9 cro.5.2.0.6 crosscutting.7.9 crowd.9.8 cruel.8.7.2 ctbto.5.0.0.9 cultivates.6.8
curtailed.9.8 cushion.9.3.5 customisation.4.7 cuttingedge.8.9 cyclic.7.8.1 damascus.5.0.7 dao.5.1.4.4 ddetc.4.0.0.8
ddrr.3.0.0.8 deactivation.7.8 dean.7.1.5.1 degenerate.9.9 demo.7.6.1 departed.8.8 depen.5.4.5 depict.7.9
derivatives.9.9 desirability.6.9 desirous.7.8.1 desperate.8.8 desw.3.0.0.7 dh.6.0.4.5 dictionary.5.7.2
digitalized.8.8 dii.6.0.0.8 dilute.7.8 dioxide.9.9 directiva.3.2.4 disbandment.8.7 discredited.8.9 discrediting.6.7.1
dispensaries.5.6.3 dispensed.7.9 dispensing.8.1.4 dissimilar.6.6.3 distressed.7.8 distributorship.6.2.5
divergences.7.8 diverting.9.9 divestment.9.8 diwas.5.0.8.1 dl.6.0.0.7 dolenjska.3.0.7 dominica.7.0.8
doordarshan.7.0.5 doorstep.6.9 dpko.6.0.0.6 draftee.3.9 drifting.7.8.1 ds.8.0.4.3 dst.3.0.0.8 dump.6.6.3
duterte.3.0.2.7 dvd.8.0.0.9 dwellers.3.9 eager.9.8 earmarking.7.6.1 ebb.8.6.0.2 ecb.3.0.0.9 ecologic.5.6 eden.3.1.6
editions.7.6.2 effectors.6.8 embezzlement.8.7.2 embroiled.8.9 emitters.5.9 empanelment.3.5.3 enclaves.8.2.6
endorse.9.8 endured.9.8 enforces.7.8.1 epoch.6.8 equestrian.4.1.8 equips.8.7 equivalence.9.8.1 erection.6.6.3
erw.6.0.2.5 esd.4.4.0.4 essentials.9.7.1 esw.5.0.0.7 ethnically.8.8 eubg.6.0.0.9 evaluators.7.9 evidently.7.6.2
evoke.8.8 exacerbation.9.9 exciting.9.8 excursions.9.8 expansionism.7.8 expediency.7.8 explorer.3.5.4
expropriation.7.4.5 extinguisher.6.5 extracting.9.8 fac.7.0.1.8 farther.8.9 fatf.5.0.0.8 feeds.9.8 fernando.4.0.8
fest.5.4.1.2 ffgs.4.0.9 finalize.9.7.1 firewalls.6.5.3 firmer.8.8 flares.6.4.5 fleet's.6.9 fleeting.4.9 fluidity.7.8
fmss.5.0.7.2 folding.7.8.1 fondo.3.0.8 forfeiture.7.6 forthwith.9.8 fourthly.7.1.5 fukien.3.0.9 fulltime.9.9
fundaments.7.5 fuzes.4.4.5 galleries.7.9 garnering.8.9 gene.7.8 germans.5.0.9 gillard.3.0.9 glance.7.5.1.2
glimpse.8.8 graf.7.0.6.1 graphite.8.8 greening.6.6.2 grim.8.9 gst.6.0.0.8 guerilla.6.6.3 guwahati.5.0.4
gymnasium.6.2.6 handbooks.9.7.2 handheld.9.8.1 haridwar.4.0.9 harris.4.0.7.1 hdi.5.0.0.8 herzegovina's.5.0.7
heu.6.0.1.7 hevring.3.0.9 highquality.8.8.1 hikes.6.9 hollow.8.9 homelands.9.9 hospitality.8.8.1 hovercraft.4.5.4
hsieh.7.0.9 hungarians.4.0.7 husband.6.8 hwarang.3.0.8 hyakuri.3.0.8 hygienic.6.7.2 ibaraki.4.0.9 ibero.5.0.8
icj.6.0.0.8 icrc.6.2.0.7 ifd.4.0.1.6 ifr.3.0.0.9 igla.7.0.2.5 ilirska.7.0.9 illustrations.8.6.2 impairing.8.9
imperfect.9.7 inadvertently.9.9 inconveniences.6.9 indents.5.5.1 indexation.4.9 indexes.7.7.1 induct.6.8
inducting.4.6 inferiority.7.8 ingredients.8.8 inherit.5.8 innovatively.8.8 instantaneous.5.7.1 instigated.9.8
instigating.8.9 instructional.7.4.4 insurrection.7.8 integrally.8.8 intellectuals.7.6.2 intensely.9.8 interferes.8.7
interpretership.6.0.8 investigatory.4.5.3 invincible.7.5.3 invisible.8.8.1 ipv.5.0.0.9 irrespectively.3.6.1
irreversibility.8.8 isc.3.0.0.9 iteration.6.9 jeopardizing.8.8 jnu.6.0.0.9 judo.6.1.8 juridical.9.9 kagoshima.3.0.9
kamov.5.0.8.1 kavaratti.4.0.6 kayaking.4.1.8 kevin.8.0.9 kindergartens.8.8 kitty.3.0.9 kn.6.1.0.8 knowingly.7.9
knox.4.0.4.5 kntds.3.0.0.7 komanda.3.1.8 kosovar.5.0.9 kosovars.4.0.9 kri.9.1.6 krishna.5.0.9 kru.3.0.9 krumovo.5.0.9
kwang.3.1.8 kyodo.3.0.9 lasts.5.9 leadership's.8.9 leapfrog.3.9 leaps.8.9 legalize.6.6.1 legislate.9.8
legitimised.8.7 lent.6.9 lesotho.7.0.9 letting.9.8 levied.8.9 lifespan.8.9 limbs.6.8 lims.4.0.0.9 linguistics.4.5.4
locals.8.7.1 logistically.9.8 lombok.7.0.8.1 looming.8.8.1 looms.9.9 loop.7.6.2 lossiemouth.6.0.8 lpg.7.0.0.9
lrde.4.0.0.7 lrus.3.0.8 lsts.3.0.8 magong.4.0.9 maint.3.0.8.1 maister.5.0.6 malaise.4.9 malpractices.4.7
manchester.7.0.7 manifestly.7.6.1 manners.5.9 manpads.6.0.0.8 manuel.6.0.6.1 marie.6.0.9 mary.4.0.5 maximal.9.8.1
mdr.3.0.0.9 mea.5.2.0.7 mediating.8.7 medicinal.7.8 mercosur.7.0.6.3 metre.7.9 mhi.3.0.0.9 microlight.3.0.8
militarised.6.9 minefield.5.7.1 minelayer.7.7.1 miniaturization.7.9 minimizes.8.9 minuteman.6.0.9 mirrored.9.9
mistaken.8.9 mlc.6.0.0.9 mndf.3.0.0.9 mob.5.8.0.1 mock.6.5.3 modelled.8.8 moderation.5.7 mohali.6.0.8 mohamed.7.0.7.2
mohammed.7.0.8 mortimer.3.0.7 mothers.7.8 mouth.7.7.2 mso.4.0.0.9 mtrs.5.3.6 mts.3.0.2.7 musar.5.0.0.7
musharraf.5.0.9 musicians.7.4.1 nac.7.0.0.8 nagpur.5.0.6 natio.7.2.5.2 nationalized.9.5.2 ncs.7.0.1.7 nelson.6.0.6
nepotism.6.7 nicolas.4.0.6 nighttime.5.8 npp.4.0.0.7 nsr.3.0.0.9 nstl.5.0.0.8 nullification.6.7.1 nyboder.3.0.9
obc.7.0.0.9 objections.7.9 obstructed.7.9 ofs.4.0.7 ogasawara.7.0.9 ongc.4.0.0.7 opcon.3.0.0.9 ora.4.3.6
orchestration.8.8 organizaciji.3.0.8 organizers.7.9 osa.7.2.0.7 outgoing.7.7.2 outlet.6.7.2 overlaps.8.8.1 overs.3.9
overstated.8.9 overtaken.7.8 overtime.7.7 packaging.9.8 paint.8.7 pao.7.0.9 pasha.3.1.8 payoff.9.7 pearce.5.0.7
peng.7.1.7.1 pentagon.8.0.8.1 perceiving.6.4.1 pernicious.6.9 perpetuate.9.8 perpetuating.9.7.2 persevere.9.9
pertain.9.8 perverse.6.8 pests.8.8 pfg.3.0.5.2 photograph.8.6.2 pic.5.1.0.8 piloting.9.8.1 pilotless.4.0.5
plasma.3.8.1 plovdiv.4.0.7 plug.8.8.1 poc.6.0.1.7 polarized.6.9 polit.5.2.5 pornography.6.9 portrayed.8.9
posterity.9.5.4 pounds.6.6 pow.3.0.0.9 ppbe.3.0.0.9 precaution.6.9 preemptively.8.7.1 preoccupied.9.5 proclaims.6.8
professionalize.8.9 profiling.9.9 prognosis.6.9 proliferated.7.8 propriety.5.6 proudly.8.8.1 pto.4.0.0.9
pusan.4.0.8.1 qra.5.0.0.8 quartet.4.0.6 quemoy.3.0.9 questionnaires.8.8.1 quiz.6.7.1 radicalise.8.8 radicalized.7.7
raf's.6.0.8 ratifies.7.9 rationales.7.8.1 rci.3.1.0.8 rebalanced.7.9 rebellions.7.9 receding.8.6.0.1 recognizable.9.9
recon.7.5.4 reconciled.8.7.1 reconfirms.4.8 rectified.9.9 redesigning.9.8.1 redistribute.6.7 reestablished.7.8
refitting.4.9 refueled.8.8 regionalization.8.7.1 regret.8.8 reimbursed.7.8 reinstated.7.9 reiterate.8.9
rejecting.9.7.2 relaxations.6.3 remembering.6.5.3 replicated.8.9 republik.3.0.9 requisitions.7.8 rescinded.7.8
reset.8.9 resignation.7.7.1 restarting.8.9 restaurant.4.6.2 resultantly.6.2.5 retaliate.9.9 retrofitting.5.9
reunions.5.7.2 revisited.6.7.1 revitalising.6.4.2 revolve.8.8 ric.7.2.2.5 richmond.5.0.7 ridden.9.9 ridge.6.0.8
rivet.5.0.7 roa.4.0.8.1 roadside.9.7 robberies.8.8 rohtang.3.0.7 ronment.8.4.0.1 routing.6.7.2 rov.5.1.0.8
rovers.5.0.9 rubble.5.8 rupees.3.0.7 sact.4.0.0.8 salisbury.5.0.7 sang.6.2.7 sapporo.3.0.9 saves.9.9 savi.7.0.9
scorpion.4.2.2.3 sectt.4.0.8 secularism.5.7 seecp.6.0.0.9 segregation.8.8 senators.4.3.4 sexes.4.6.3 shortterm.9.8.1
shou.7.3.6 shouldered.8.7 shun.6.6.3 sighted.8.9 simulating.5.9 sinking.6.9 sixteenth.6.5.4 slim.8.8.1 slogans.8.7.1
slows.8.9 sluggish.8.9 smartphones.7.7 smuggled.8.7 socialization.6.8.1 somewhere.5.8 sparsely.9.8 spearheaded.8.7
spec.3.0.9 splitting.6.6.1 spokesmen.3.7 srm.3.0.0.8 ssm.6.0.0.7 stadium.8.3.5 steam.9.6.1 straddling.8.6.3
strategical.6.9 stuck.8.9 subcontracting.8.7 subjectivity.7.9 subsaharan.9.0.4 subsidised.6.8.1 subsidize.7.8
subtle.8.9 sultanate.4.0.8 summaries.9.5.3 summarizes.9.9 summoned.6.8 superficial.5.8 supportable.8.9 surgeon.7.4.5
surprised.8.7 suspending.9.6.1 sway.8.9 swear.5.9 sympathy.8.9 synergic.6.9 systematization.7.7.2 tab.3.1.8
tablets.8.8.0.1 tata.4.2.5 telstra.4.0.7 template.8.8.1 tenacity.7.8 tending.7.9 thereto.9.9 thiruvananthapuram.5.0.5
tickets.7.9 timescale.6.7 togo.9.0.8 tohoku.3.0.9 toolkit.7.9 topol.6.0.8.1 touching.6.8 tragedies.9.7.1
transcending.7.8 transference.3.6.2 transitioned.8.9 translations.4.6.3 transnistria.7.0.7 transplant.6.3.5
transplantation.6.4.3 transponders.6.6.1 triathlon.6.4.5 tributes.8.7 tsc.5.0.0.9 tsuiki.3.0.9 tupolev.3.0.9
turret.9.5.3 twelfth.7.4.5 unbiased.9.7 uncover.8.6 underfunding.8.8 unep.7.0.0.8 unfavorable.9.8.1 unfounded.9.9
unjust.9.6.1 unlicensed.5.9 unomig.5.0.0.6 unpredicted.9.4.1 unrealized.6.6 unreasonable.7.7.1 unsafe.7.7
unthinkable.9.9 unveiling.7.7.2 uplifting.3.8 uprisings.8.9 upset.7.9 urine.6.7.2 usaf.7.0.0.9 utpadan.6.0.6.3
vagaries.8.8 vague.9.8 vajra.3.0.7.2 valour.6.6.2 valuation.8.8 varunastra.3.0.8 vc.5.0.0.9 vd.6.1.0.6 verifies.9.8
vest.5.6.3 vhs.5.0.0.9 vila.4.1.7 viva.8.7.0.1 volcano.6.7.2 volunteered.7.8 vrde.5.0.0.8 vsc.6.0.0.8 vsm.6.0.0.8
vzhodno.3.0.6 wallace.6.0.8 wealthy.9.9 wg.6.0.2.5 wideranging.9.9 wins.7.8.1 wished.7.9 worship.7.9 wpns.7.0.0.6
writes.3.9 wrongful.4.8.1 xe.3.0.8 yantrik.5.0.6 yields.8.7.1 yj.6.0.0.9 zasavje.5.0.9 aar.4.0.3.5 aarhus.4.0.8
abate.7.7 abrams.4.0.8 aca.5.2.0.6 academicians.6.4.1 accompaniment.8.6 acquaint.6.7 acri.4.0.0.8 actualize.5.8
adjustable.6.6.2 adjutant.8.2.4 administrated.6.8 affinity.8.6 afmsd.3.0.0.6 aft.5.0.0.8 agence.3.2.6
aggregates.5.6.1 aggressiveness.7.6.1 agri.8.5.2.1 ahsp.4.0.0.6 alan.7.1.4.1 alphabetical.4.6 aluminum.6.5.3
ambush.6.2.5 amelioration.7.5.3 anchors.8.8 angel.7.2.4.1 angeles.6.0.7 antes.3.7 antimissile.7.7.1 antiquated.5.7.1
anxious.6.8 appreciable.8.7 apt.5.2.0.5 archival.7.4.2 arma.4.3.3.2 armreb.3.0.0.8 arouse.8.8 arrows.4.2.4
arteries.6.8 asat.4.0.0.8 asde.4.0.0.8 asoc.6.0.0.7 assimilating.7.5.1 associating.8.7 asymmetries.7.7 ata.6.3.5
atca.4.0.0.8 athletics.6.2.5 attendants.6.8 attentions.4.8 aurora.3.0.8 authority's.7.5.3 authorizing.7.7
autocracy.6.7.1 auxiliaries.7.7.1 averaged.6.8 awaited.7.8 awaji.5.0.8 awaken.8.7 awakening.7.4.4 azerbaijan's.4.0.7
backups.6.7.0.1 bail.4.8 bak.4.4.4 bargain.8.8 behavioral.6.7 bel's.5.0.7 benin.6.0.8 benz.6.0.7.1 bettering.7.6.1
beverages.6.8 bh.4.1.0.7 bidders.5.8 blackseafor.6.0.0.8 blown.5.6 boasts.8.7 bora.3.5.2 borrow.8.7 bot.5.2.2.4
brackets.5.8 branding.5.7 brokering.7.7.1 brutality.8.8 buna.3.1.7 burn.7.7.1 bushfire.4.4.2.2 buttresses.5.8
bvp.3.0.0.8 bypassing.5.8 cabs.4.0.1.7 calibrate.8.7 candid.8.7 cannabis.8.8 caribe.3.0.8 cashless.3.7 casing.3.7.1
castles.5.8 catalysts.8.7 catalytic.6.6 cdc.5.0.0.8 cdp.4.0.0.6 centennial.5.3.5 centralize.5.7.1 centralizing.6.6.2
ceuta.3.0.8 cft.3.0.0.7 chairpersons.6.2.6 changeable.7.5 characterizes.8.5 charging.7.7.1 chernobyl.5.0.7
cites.4.3.0.3 citing.7.7 clan.7.6.2 classifying.6.8 coco.3.0.0.6 codify.6.8 cognisant.4.5.1 cognizance.6.7.1
cohere.5.8 coimbatore.5.0.6 coincidence.7.8 cole.6.3.5 collegial.7.8 collegiate.6.7 collocated.7.6.1 colours.5.6.2
commemorated.7.6 compiles.5.4.4 comprehen.8.8 comprehending.8.7 computational.6.6.1 concretely.7.7.1 concur.6.8
condemnation.8.8 conditioners.4.6.1 conductive.8.8 confinement.4.5.2 congestion.8.8 conquest.6.8 consensual.7.8
conservatives.7.1.6 constituents.8.8 constitutions.7.6.1 conversations.7.6 convicts.4.7.1 convincingly.7.7 coop.6.5.2
corollary.6.7.1 corp.5.1.7 corrosion.6.5.2 corte.4.0.7 cot.8.0.1.7 councilor.3.1.6 counterattacks.7.8
counterproductive.7.8 counterweight.7.8 cradle.6.3.5 crc.6.0.0.7 criminology.4.3.4 crowned.3.7 cruisers.7.6.2
cubic.7.5.1.2 cuisine.6.7.1 cul.5.4.0.4 cumulatively.8.8 currents.8.7 custodial.4.8 cvrde.5.0.0.7
cyberterrorism.7.2.4 daesh's.4.0.8 dda.5.0.0.7 dea.5.0.2.6 debilitating.8.6 decoys.6.5.3 decreed.5.8 deepak.5.0.8
deepest.8.8 defeats.8.8 defused.8.7 deliberated.8.8 delighted.6.8 demolished.8.5 deniability.6.8 depressed.6.7
derby.5.0.8 destroys.6.7 determinedly.4.8 deterrents.6.7.1 deu.3.1.0.5 developer.8.7 dgbr.3.0.0.6 dhd.3.0.0.6
dholpur.6.0.6 diamond.7.1.7 dictatorial.3.8 didactic.4.8 dilapidated.8.6.1 disciplining.8.8 discreet.7.7
disharmony.7.8 disinfectant.4.8 displacements.5.8 disproportion.7.7 distancing.7.8 div.4.0.6 divest.6.7.1 dormant.6.8
downs.5.8 downside.5.7.0.1 dragged.7.8 drawbacks.5.6 dried.5.6 drift.8.7 drilled.7.8 dsi.4.0.0.6 dsp.3.0.0.8
dts.3.0.0.8 dually.4.7 dues.7.7 dundigal.6.0.7 duplicated.8.6 ears.7.6 ebo.3.0.0.8 eda's.6.0.7 egg.6.8 ehime.3.0.8
eighty.8.4.4 ekm.4.0.0.7 elicit.8.7 emails.8.6 embraer.5.0.8 eminence.6.8 emitted.6.7 emitter.5.5.2 enablement.8.6
encampment.3.8 endless.7.8 endnotes.4.1.2.2 engineered.6.6.1 enjoyment.7.6.2 enrolling.6.7 ensue.7.8 envelopes.4.8
eon.5.2.0.6 epicentre.6.8 eq.3.0.6.2 equates.7.8 eternal.7.6.2 ethanol.7.7 eulex.6.0.0.7 eupm.3.0.0.7
eurocorps.7.0.5.2 evermore.4.5 exacting.7.6.1 examiner.5.0.7 exhaust.6.7 exhaustion.8.8 exigencies.4.7
experimenting.8.8 expulsion.7.8 extinguish.8.7 falklands.5.0.7 fare.7.6.1 father's.3.2.6 faulty.7.6.1 favoured.7.8
fei.4.2.2 fencing.8.4.2 fengshan.3.0.8 ferried.3.7 finalising.7.6.2 firemen.5.2.5 firewall.6.7.1 fiveyear.7.4.4
flames.5.8 florence.6.0.7 florida.6.0.8 flowers.7.4.4 fluctuating.8.4 foam.6.4.2.1 forestation.5.5.1
forsvaret.6.3.3.1 forsvarets.4.0.4 fortitude.8.6.0.2 fortnightly.6.6 foundry.5.2.5 frauds.5.8 freshwater.7.5
frogman.4.2.5 fuji.3.0.8 fundament.3.2.6 furlough.3.4.3 furnishing.8.7.1 furthered.8.8 fuselage.7.5.1 fusing.8.5.3
gabon.7.0.7 gandhinagar.4.0.6 garage.4.8 garuda.4.0.7.1 generalization.7.8 ghatak.5.0.7 giant.7.8 golfo.3.1.7
gotten.8.8 grace.7.6.2 grad.6.0.2.5 graphs.6.3.2.1 gregory.3.0.6 grenada.5.0.7 grids.8.8 guardacostas.3.1.5.2
guardians.6.7.1 gunner.4.6.2 hacked.5.8 hailstorms.5.7.1 haiyan.5.0.8 halfway.8.8 hallmark.7.8 hanshin.5.0.8
harden.7.4.2 harvard.6.0.7 hassan.6.0.6 haul.7.6.1 hazmat.3.4.1.1 headcount.3.5.2 hemrl.4.0.0.6 hen.4.5.2 heng.7.1.7
heroic.7.6.1 hgv.5.0.0.8 hillary.7.0.8 hmmwv.6.0.0.8 hohenfels.8.0.8 homelessness.8.7 honestly.7.6 horses.4.4
hrm.3.0.0.8 hvt.3.0.0.8 ian.5.1.1 immature.8.7 immunology.7.0.6 impairment.5.6.1 imperialist.6.7 inaction.7.7
inasmuch.4.5.1 incidences.6.6 indifferent.8.6 inescapable.7.8 inevitability.8.8 infancy.7.8 infinite.6.7.1
inflexible.8.8 inject.6.7 inmate.6.7 innocents.6.6 inroads.8.8 insidious.7.8 interfaith.6.8 interfered.8.8
interlinking.5.7 internationalized.7.8 interprets.4.7 interwoven.8.8 intractable.6.7 intrude.6.7 inundated.6.8
invar.5.0.7 ipcc.5.0.0.7 irbm.4.0.0.8 irigc.4.0.0.8 irreversibly.7.8 islander.6.0.5 isolationism.8.7 isozd.6.0.0.6
itm.5.0.0.8 iwo.4.0.8 jane's.5.0.8 jawans.5.1.4 jeopardising.8.7 jews.6.0.7 jisr.5.0.0.8 joe.6.0.8 josip.7.0.7
jtacs.4.0.7 jungles.8.5 kakinada.5.0.7 kamorta.3.0.6 karavanke.3.0.7.1 karst.3.0.7.1 kidnapped.5.7 kills.7.8
kiowa.3.1.7 knit.8.8 kongo.4.0.7 korwa.3.0.7 krivolak.3.0.8 kuki.4.0.7 kumbh.3.0.7 latitude.7.7.1 lawyer.5.4.4
leaderships.8.8 leeway.8.8 legitimising.7.7 lengthening.5.8 lessens.8.5 levene.4.0.7 lian.5.3.4 liberating.6.7
libg.3.0.0.7 lifesaving.6.7 lineage.8.7.1 linger.8.8 liquefied.8.5 liquidated.4.5.2 lmg.4.0.0.7 localisation.5.6.1
localised.7.5.2 lodged.7.8 lsd.5.3.0.4 lucky.4.5.3 machining.4.7 madras.3.0.5.1 mailing.7.6.1 manas.4.0.7
manoeuvrable.7.7 maoists.3.0.8 maputo.4.0.7 marginalised.7.6 marginally.6.8 mariana.5.0.8 marker.3.4.3
materializing.8.7 maximally.8.8 maximization.5.8 mbrls.3.0.0.8 mdgs.3.0.6 meas.5.3.5 measles.4.4.3 medication.8.8
mehmet.3.0.8 melilla.3.0.8 menu.7.8 methanol.8.6 metrology.6.4.2 microelectronics.5.5.1 microwaves.6.7 milo.3.0.6
ministrstvo.4.0.1 miscalculations.8.7 misery.8.7 mistakenly.7.8 mmw.6.0.0.7 moderated.7.8 mold.4.8 moldavia.6.0.7
monopolies.7.6 mood.7.7 mooring.8.2.6 mop.4.4.2.2 mri.5.0.0.7 mro.4.0.0.7 mrp.3.0.0.8 msg.4.2.0.6 mss.5.0.1.7
multiyear.5.8 mwe.3.0.8 myth.6.5.2 nankai.4.0.8 nasa.4.0.0.8 nationalists.7.6.1 nationhood.5.6.0.2 ndmc.3.0.0.8
negate.8.8 nesa.3.0.0.8 niches.4.7.0.1 nineteenth.4.4 nippon.5.0.8 nixon.3.0.8 nnc.5.0.0.8 notional.5.6.1 noto.3.0.8
novelties.6.6 nurtures.7.8 nyutabaru.3.0.7 oberammergau.8.0.4 obligate.6.8 oblige.8.6 observable.7.8
observatories.4.6 occar.5.0.1.6 ocha.3.0.0.7 oea.3.0.0.8 okhotsk.5.0.8 olics.4.0.7 ontario.4.0.8 opportunism.8.6.1
optimises.7.7 oriental.5.1.7 orienting.7.8 orphanages.6.3.4 otto.4.0.4.2 outsiders.5.7.1 overdue.8.6 oy.6.0.7.1
parades.6.7 paramedical.3.4.2 paratrooper.5.6.2 pas.5.6.0.2 patrick.5.0.8 pause.6.8 pdi.3.0.0.7 peat.5.7
perfected.6.8 perpetuated.8.5 persuaded.8.7 pest.6.7.1 pet.7.2.4.2 pgd.3.0.0.8 phds.6.0.8 phil.5.0.8 photographic.4.6
phung.6.0.6 placements.6.6 plain.8.5.1 pleasant.5.8 plenum.4.2.6 pms.3.0.1.6 podravska.3.0.6 poligon.6.0.6 polity.8.5
poly.3.4.3 posavska.3.0.7 potentialities.6.7 prahari.5.0.7 precepts.7.8 precluding.7.8 pregnant.5.6 presume.6.7
presumption.8.7 printers.6.7 probabilities.7.7.1 probationers.6.4.1 proclaim.8.8 proclamation.6.6.2
professionalise.7.6 professionalising.6.8 professionalizing.7.5.2 promulgating.7.6.2 protagonists.7.7 protein.4.8
provenance.4.7 prudential.4.7.1 psychiatrists.6.8 pty.3.0.8 pumping.8.7.1 purity.7.8 qd.3.2.0.6 qua.8.8 ramsund.3.0.3
rapporteur.6.1.3 rat.4.2.5.1 rca.6.0.0.8 rcep.8.0.0.8 rdfra.3.0.0.7 reaping.7.6 receivers.6.6.2 recognisable.6.6
recognitions.7.7.1 refines.7.8 refreshing.7.8 regenerate.8.8 rehearsals.7.8 rehearsed.6.8 rein.6.8 reinvest.7.6
relax.6.8 relentlessly.6.7 repeal.6.5.2 repealed.8.8 repeating.6.7.1 report's.8.7.1 reprinted.6.5.2 reproduce.8.8
reputed.6.4 resign.8.8 retreating.7.7.1 ricardo.3.0.6 richer.7.8 robot.8.5.2 roosevelt.8.0.8 roundtable.4.3.4
rover.3.0.8 rppcs.3.0.8 rubles.6.6.1 ruthless.7.8 rvc.6.0.0.7 ryukyu.5.0.8 saceur.4.0.0.7 sakhalin.5.0.8 sample.8.6
sanctioning.7.6 saturation.6.4.1 sava.4.0.7 scandinavian.8.0.7 script.7.7 seamanship.5.3.5 seattle.6.0.8
secretariats.7.5.2 sectional.6.7 security's.5.1.6 selections.7.8 selflessly.6.8 sequenced.6.8 sever.8.8 sfry.3.0.0.8
shaking.6.5.1 shandong.7.0.8 sharif.7.0.8 shedding.8.6 shiite.6.0.8 shivaji.5.0.8 shutting.6.6 siberian.4.0.8
siblings.6.8 sidelines.5.7 silva.6.0.7.1 simon.6.0.5 sinhala.4.0.7 skirmishes.8.7 slave.4.7 soccer.5.7.1 somehow.7.8
sortie.6.3.5 sounding.6.7 south's.3.0.8 spa.4.1.1.5 speedily.6.8 speleological.6.0.8 spilled.7.8 spiralling.7.6
spurring.8.6.1 ssi.4.0.0.5 stereotypes.8.8 stigma.6.5.3 straddles.8.6 strata.6.7 strela.3.0.0.8 stretchers.4.5.1
stringency.6.8 strove.8.8 struggled.7.7 sts.5.0.1.6 subjecting.7.7 submersibles.3.6.2 subs.4.5.3 subscribe.7.7
subsidiarity.6.8 succumb.7.8 sumatra.5.0.7 summon.6.7 summoning.6.8 sympathizers.5.6 tabletop.6.4.3 tag.5.4.4
takeshima.8.0.7 telling.7.8 tempest.5.0.3.3 tenacious.8.7.1 tfc.5.0.0.8 thal.6.0.8 theirs.8.5 therapeutic.8.5
tiananmen.6.0.8 timings.8.7.1 tnp.3.0.0.8 toe.3.1.0.6 tomahawk.7.0.7 tong.4.0.8 totalitarianism.4.7 touched.6.7
toughest.7.8 toughness.6.7.1 traction.6.8 traders.7.7 tragically.7.5.1 trails.6.6 transferable.6.6 transporters.6.7
transversal.5.8 travelers.3.8 travelled.7.7 trbovlje.6.0.8 treasures.5.7.1 trespassing.6.6.1 trinity.6.5.3
tsugaru.3.0.7 tui.3.0.2 tumultuous.6.7 tun.3.0.6.2 tuning.7.8 turkistan.4.0.5 tying.7.8 ucav.4.2.0.6 uic.3.0.0.8
unacceptably.6.5 unanimity.6.8 unchallenged.8.7 uncommitted.5.5 uncompromising.7.8 uncoordinated.8.7 underwrite.8.6
undesired.5.8 unduly.8.8 unfeasible.8.8 unfolds.6.7 unfruitful.3.3.1 unhealthy.6.7 unifies.8.8 uniformly.8.8
uninhabited.6.6.1 unmanageable.8.5.1 unoci.5.0.0.7 unquestionably.7.8 unrelated.8.7 unrivaled.8.8 unrivalled.8.7
unscheduled.8.8 unwarranted.5.4.2 upbringing.4.5.2 upwards.8.8 usama.3.0.7 usb.5.1.0.7 valves.5.8 vatican.3.0.8
vegetation.7.8 velika.3.1.7 veo.3.1.0.7 verge.6.7 victimization.3.7 vikramaditya.3.0.7 virulent.8.7 visegr.3.0.8
vishwast.3.0.8 visualization.7.5.1 visualize.5.7 vl.5.2.0.5 wagons.6.6.1 waiouru.4.0.8 waveform.6.8 we've.6.6.1
weed.4.8 weekend.7.7.1 what's.6.2.5 wheat.6.8 woo.3.5.3 worldview.5.4.3 worthiness.8.8 wounds.5.7.1 xenophobic.7.8
xinhua.6.0.5.2 yards.6.7.1 youngsters.6.7 zare.5.0.0.6 zhao.3.0.8 zhongzheng.6.0.8 zl.3.2.1.1 aaa.3.0.0.7
abatement.4.6.1 abidjan.3.0.7 ably.6.6 absences.5.6 academically.7.5 academy's.7.0.7 accentuates.5.7 accessions.7.3.2
accommodations.4.7 actualization.6.6 actualized.3.7 adam.7.0.6 admiration.6.6 advisories.7.7 afb.5.0.0.7
affluence.6.5 afforestation.5.5.2 afghans.6.0.6 afp's.3.0.6 afternoon.7.7 aggravates.7.7 aha.4.0.4.2 airliner.4.2.5
airshow.4.0.2 airtrainer.5.0.7 ajmer.6.0.6 almirante.3.0.6 alpha.5.3.3 alps.6.0.6 alternately.5.6 alternates.4.5
altos.3.6 amarnath.4.0.7 amb.4.0.7 ambala.4.0.4 amber.5.0.5.2 ambushes.7.7 amman.3.0.7 amphex.4.0.0.6 amplifies.6.6
analyst.6.4.2 anderson.6.0.6 annulled.3.5.2 antecedents.7.5 antibiotic.4.6 antonio.4.0.7 anymore.5.7 apj.3.0.0.7
appraised.6.5 appraisers.4.6.1 apprehensive.4.6 apprising.7.1.6 arafat.6.0.6 arats.4.0.0.7 arrays.4.5.1
artificer.6.0.7 arudhra.3.0.6.1 asbe.4.0.0.7 ascendancy.7.6.1 ascending.5.6.1 ashton.7.0.7 asphyxiating.5.0.5
assamese.5.0.7 assassinated.5.4.2 astana.7.0.6 attestation.5.5 automating.7.7 averages.5.7 avinor.3.0.4.2 aw.6.1.1.3
azimuth.4.5.1 baby.7.5.1 backfill.5.7 bah.4.3.4 bailey.5.1.5 bank's.6.0.7 bao.3.2.5 barometer.3.1.6 bearings.5.7
bedding.6.5 beginnings.5.7 believers.4.7 belongings.6.6.1 benevolent.6.4 bestowal.5.3.3 betel.4.6.1 bhanur.5.0.4
bhuj.4.0.6 biketawa.5.0.6 bilge.4.4.3 biomedical.4.5.1 birds.5.7 birmingham.5.0.7 blackhawk.5.0.6 blasts.4.7
blending.5.7 blockading.5.7 blower.5.3.3 bm.6.1.0.6 bmtc.3.0.0.7 bodily.7.7 booked.5.7 boot.5.4.3 bore.7.7
boycott.4.6 bp.5.0.0.6 brandenburg.3.0.3.2 bras.3.0.4 breakup.5.6.1 bretton.7.0.7 bribes.7.6 bric.5.0.0.7
brigadas.3.2.2.1 buddy.5.7 budget's.7.5 burned.6.7 buyers.7.7 cab.7.2.1.4 campuses.5.5.1 candidature.6.7 capped.6.5
capsized.4.5.1 capt.4.0.7 carbines.5.3.2 carolina.5.0.6 carriages.4.7 carve.6.7 casual.5.5.2 cation.6.2 cbw.5.0.0.7
cca.3.1.0.6 ccn.6.0.0.5 ceasing.7.6 cecis.5.0.0.6 census.7.6.1 cep.7.0.0.6 ceramics.3.5 channeling.6.5
characterises.6.7 checkpoints.6.6 cherished.7.6.1 cheshire.4.0.6 chihchang.3.0.7 chingkuo.5.0.7 chlorine.5.3.2
chris.7.0.6 christianity.5.0.6 christopher.7.0.7 circulars.6.6.1 cisco.4.1.1.4 cisf.3.0.0.7 cjcs.3.0.0.7
clarifications.6.6.1 clearances.7.6 clearest.7.6 clinic.7.0.7 closes.6.6 cognisance.4.6 collapsing.7.6
collectivity.3.7 college's.7.0.7 commandeering.3.6.1 commending.3.1.6 commonwealth's.4.0.6 comms.4.0.7
communicative.7.6.1 commutation.5.5.1 compartmentalised.4.5 compo.3.1.1.5 comprehended.5.7 compress.6.6
compressor.4.6.1 conceptualised.7.7 conduce.3.6.1 conduits.7.6 confine.5.7 confusing.7.7 consigned.3.6 consigning.5.7
consolidates.6.6 constituency.5.4.3 contending.6.6 contrasts.7.6 controversies.5.6 conven.3.3.3 conveyance.7.5
correlating.3.3.4 cosanta.4.0.7 counselor.5.1.5 courier.6.6.1 cpo.4.0.0.5 cracks.7.7 crashing.3.7 creator.5.5.1
cricket.3.0.7 criminalization.6.7 crippling.7.5 crushing.7.6 cunpk.3.0.0.7 curbed.7.7 cure.5.5.2 curricular.5.6
curve.5.7 cutters.5.6 cylinders.5.5 dca.3.0.1.6 ddgs.4.0.7 ddps.3.1.0.6 dealers.7.6 defensively.4.4.1 deletion.4.7
demobilize.4.6 democracy's.7.5 denounce.6.7 dents.3.5 depicting.3.7 depriving.7.5 depts.4.0.6.1 descending.5.5
deserted.6.7 deserved.6.7 designers.7.7 desiring.5.4.2 desks.6.6.1 desperately.6.7 destinies.7.7 detaining.5.7
devaluation.6.7 developers.4.6 diagnosed.5.6 dictator.5.6.1 differential.6.6 diode.4.3.4 disaffected.5.4
discloses.4.6 discontinuing.6.5.2 discontinuity.6.7 disenfranchisement.5.4 disgrace.3.7 disincentive.7.6 disk.6.7
dispersing.7.7 dispositions.6.6 disregarding.7.5.1 dissertation.5.5.1 dissidents.7.6 distinguishing.7.6
distributes.7.7 distributors.6.4.2 divesting.5.6 divorced.4.5 don.6.2.4 dormitory.5.2.3 dosti.3.0.2.3 downfall.6.5.1
downgraded.7.6 dozer.5.1.6 dra.4.1.5.1 drava.5.0.6.1 drnovo.5.0.6 dropouts.5.7 drowned.5.7 dsa.3.0.0.6 dti.3.0.0.7
dunking.5.1.5 dunstan's.5.0.6 durations.7.4 dysfunctions.4.6 eac.4.0.0.4 eastwards.4.5 ecap.4.0.0.5 economize.6.6
edible.5.4.2 edited.7.7 edward.6.0.6 ehg.3.0.0.6 elders.7.3.4 emulate.7.7 encroaching.7.6 enlists.4.7 ens.3.6.0.1
enthusiastically.5.6 entity's.3.5 envisaging.6.6 epitomize.7.7 eprot.3.0.0.7 equator.6.5.1 erector.4.4.3 esf.4.1.0.5
espoused.6.5 essays.5.7 establishment's.5.2.3 eupol.6.0.0.6 europeanization.7.0.6 eurostat.3.2.5 evacuees.4.7
evading.7.7 evangelical.4.0.6 excelled.7.5 excesses.7.3 executable.7.7 exertion.6.3.2 exiting.4.7 expend.4.7
exploded.7.5 extinction.7.4.1 extraordinarily.6.7 ezd.3.0.0.5 facet.7.6 facs.5.0.6 familiarise.5.6 farewell.6.7
fearing.7.6 federalism.3.2.4 ffg.3.0.0.6 fh.4.0.0.6 fics.4.0.5.2 fifteenth.5.4.3 fixes.7.7 fluvial.3.6.1 foil.6.7
fondation.3.2.5 footholds.6.5.1 forgiveness.7.5.1 fracture.6.6.1 fragmenting.5.6 franc.4.0.7 frustrating.6.6
fur.6.6.1 furthers.7.7 fused.6.3.1 fuses.7.7 gainfully.6.6 galvanize.5.7 gangchuan.3.0.7 gcis.3.0.1.6 gd.6.2.0.5
gdai.4.0.0.7 geology.6.7 gesture.7.7 ghauri.3.0.7 gifting.6.6.1 ginowan.3.0.7 gmo.5.0.0.6 gong.5.1.6 gonz.3.0.7
gornja.5.0.6 gowns.4.7 gratuities.6.5 greenlandic.3.0.7 gsm.6.1.0.6 guan.5.1.6 guardsmen.4.1.4 guilty.6.6
gustav.7.0.6.1 hack.6.6 haiti's.5.0.7 hallmarks.7.7 halved.5.6 hang.5.3.1.3 harm's.5.7 harmoniously.6.4.1
harriers.4.0.6 harvested.3.4.3 hashimoto.3.0.7 hasten.7.6 haze.5.6 heatwaves.6.5.1 heavyweight.7.6 herbal.3.4.3
heretofore.6.6.1 heron.3.0.6 hesitant.7.7 hijack.6.5.2 hijacked.5.5 himalayas.5.0.6 hiroshima.6.0.7 historians.5.4.2
hoa.4.0.4.2 holes.6.7 homepage.3.7 homogeneity.4.6 homogeneous.7.6 hotbeds.7.7 hovercrafts.6.2.2 hovering.6.6
huon.4.0.6.1 hydroelectric.5.5 ihl.3.0.0.7 illusion.6.6.1 illustrating.7.6 imbl.6.0.0.5 immunodeficiency.4.1.5
imperialism.5.4 imphal.5.0.7 impressed.5.7 improbable.6.7 incapacity.6.4.1 inchon.3.0.6.1 incubators.5.6 indexed.7.7
indiscriminately.7.7 indispensability.6.7 indisputable.7.7 indisputably.6.7 indore.5.0.6 ini.7.3.0.4 initials.3.6
initiative's.6.1.6 inquire.5.6 instagram.4.2.5 insuring.4.6.1 insv.3.0.0.6 interceptions.5.7 intercepts.6.6.1
intercollegiate.4.3.4 interconnecting.6.7 interferences.7.7 intermediaries.7.7 interrelation.7.6 introducci.5.3.3
intruders.6.7 invader.7.7 investigator.5.4.3 invigorated.7.7 inviolable.7.7 irrationality.4.5.2 irregularly.6.7
irreparable.7.7 irs.5.2.0.5 islamiyah.6.0.7 island's.5.5 isojan.6.0.0.7 iterative.6.6 izu.5.0.7 jacket.4.3.3
jacques.4.0.7 jamnagar.4.0.7 jeopardizes.3.5 junctions.6.7 junichiro.4.0.6 juniors.3.6 jv.3.0.0.7 jw.5.0.0.7
kadetnica.5.0.7 kalaikunda.3.0.3 kapoor.3.0.6 karzai.5.0.7 kcg.3.0.0.7 keenly.6.7 keith.5.0.6 kenyans.3.0.5
kerosene.7.4.1 keynote.5.5.1 kinshasa.4.0.7 kjevik.4.0.4 kolar.6.0.7 labelling.5.4.3 labels.5.6 lafayette.4.0.7
lar.4.2.2 laundry.6.7 learners.3.6 legalizing.6.6.1 legend.6.4.1.1 legitimise.5.5 liechtenstein.3.0.4
linguistically.3.5 lis.4.2.0.5 listeners.3.6 ljubljanska.3.0.7 lkov.3.0.0.7 lllwr.4.0.0.6 lloyd.5.0.7 locates.7.7
lofty.6.6 loitering.4.6.1 lookout.5.6 loosening.6.6.1 lsc.3.0.0.6 lunch.6.5 luxemburg.4.0.6 maareech.4.0.7
madla.3.0.4 magistrates.4.3.3 maha.4.0.7 mahatma.6.0.6 mai.4.0.6.1 malfunctioning.7.6 marin.3.0.7 massacres.6.7
materialisation.4.7 matt.5.0.7 mckinsey.5.3.3 mcmv.4.0.0.6 meaningless.7.6 mechanically.7.5.1 mediators.6.6.1
medicare.6.3.3 medications.5.7 menacing.7.5 mercy.6.5.1 methodically.6.6 miao.7.0.7 miaoli.6.0.7 michel.5.0.7
micronesia.7.0.5 midget.4.5.1 migrating.6.7 miniature.5.6 minimisation.6.5 ministrstvu.3.1.6 mnc.6.0.0.6
mobilizations.5.6 modeled.6.6 mogadishu.6.0.6 momep.4.0.0.7 morbidity.7.6 mortal.4.6.1 mpa.4.0.0.5 mre.5.0.0.7
mse.3.0.0.7 mura.3.0.4.2 muscles.4.5 mustering.6.7 musudan.3.0.6.1 myanmar's.3.0.5 nabucco.5.0.6.1 nacc.3.0.0.7
narendra.4.0.5 naturalisation.3.6 naumann.4.0.6 navratna.5.0.6.1 nce.5.1.0.4 ndaa.4.0.1.5 neil.6.0.7 network's.7.5.1
newcastle.4.0.2.4 newsletter.5.4.3 nfiu.5.0.0.6 nickel.4.1.6 nip.6.5.0.1 nk.6.0.0.7 nmi.3.0.0.7 nominees.7.5
nonexistent.7.7 nonviolent.6.6 nordcaps.4.0.0.5 nrp.3.0.0.5 nuances.7.7 nuisance.7.7 nurse.5.6.1 nus.3.0.0.6
nut.4.6.1 nutritious.7.6 obama's.7.0.6 obeying.6.6.1 obliges.7.6 obscure.6.6 obstructing.5.7 occidental.3.3.4
offerings.5.4 offsetting.6.5.1 oftentimes.5.3.1 ohio.3.0.3.2 ok.6.0.1.6 okha.4.0.5 omission.7.6 opacity.6.7
optus.3.0.5 orb.4.1.6 orchestrated.6.5 organizationally.7.7 oscar.6.0.5 ossetian.3.0.7 ostensibly.5.5.2 outpace.5.6
outposts.6.7 overdependence.5.5 overrun.6.7 overturn.7.7 pacification.6.5.2 pads.6.6.1 paintings.5.7 palermo.5.0.6
panacea.6.5 paradoxically.7.4.2 paramedic.7.3.3 parasitology.7.0.6 parentheses.4.6.1 parikrama.3.0.5 parishes.4.7
pdd.5.0.0.7 pean.4.4 pennsylvania.7.0.6 pep.4.0.0.7 perpetrating.6.7 petri.4.0.7 pgs.6.1.5.1 pharmacists.4.7
philosophies.5.4.3 physiology.4.6.1 physiotherapy.4.4.0.1 pitfalls.5.7 pkt.3.3.0.4 plague.7.7 plank.7.7 plastics.6.6
plotting.6.5.1 ploughed.6.6 plunged.7.7 pme.4.0.0.7 pneumatic.6.6 polaris.5.0.7 policeman.7.7 pomurje.3.0.6 pound.7.5
ppbes.4.0.0.7 practicability.6.7 prcs.6.0.7 precedes.7.6 precludes.7.6 preeminence.6.7 preside.6.7 priced.6.5.1
primes.3.4.1 princess.5.0.7 prism.6.7 pristina.6.0.6 professionalised.5.7 proj.4.3.3 promoter.6.7 promulgates.5.6
propelling.5.4.3 proportioned.7.6 protectorate.3.2.2.1 prp.3.3.0.4 pub.5.6.0.1 pulses.6.6.1 puppet.7.6.1
purposefulness.6.5 pwd.3.0.0.7 quickening.5.4.1.1 quotations.6.6 quote.5.5.0.1 radgona.5.0.6 radionuclide.4.4.2
raging.6.7 rajghat.6.0.7 ramjet.4.6.1 ramparts.6.2.4 ramstein.6.0.4.1 rdo.3.0.0.6 realignments.6.6 realises.5.7
reallocate.6.7 reappointment.6.3.1 reasoned.5.7 reassessed.7.7 reassured.4.7 reassures.5.7 receipts.6.4.3 reckon.4.7
recommit.3.7 reconciling.7.6 reconsidering.3.4.3 reconstituted.7.6 rectifying.7.7 reemphasize.4.7 reexamine.6.7
refinery.5.6.1 refocus.7.6 reform's.6.7 regenerating.4.4.3 regularised.5.6 regularization.6.6 rehearsal.7.6
reinstate.7.7 reinvigorated.6.6 rejuvenate.6.7 reka.4.0.7 remand.3.4.3 remnant.7.7 removals.5.6 remunerated.6.6
renaming.6.5 reopened.7.6 reopening.6.5 reorient.7.6 reoriented.7.6 repatriate.4.7 repealing.5.7 repeaters.4.6
repetitive.6.7 replenished.6.5 reprinting.3.5.2 reputable.6.6 resettled.6.6.1 resettling.4.6 resisted.6.7 respite.6.7
resurfacing.5.5 resurgent.6.6.0.1 resuscitation.7.5.1 retrofit.5.6 reuters.6.1.4.1 revenge.5.7 revitalise.5.5
revoked.7.7 rewarded.7.5 ribbon.4.4.3 rifleman.6.6.1 righteousness.5.5.1 rigidity.7.6 ripe.7.7 rmed.4.3.0.3
roadblocks.6.6 rocky.4.2.5 rohini.3.0.7 roland.5.0.4.3 rope.6.6 routed.6.5 rrf.4.0.0.6 rudolf.3.0.5 russo.5.0.7
saarc.6.0.0.6 sabha.4.0.3 sadler.3.0.7 safekeeping.6.4.3 saitama.3.0.7 salis.4.0.0.5 samar.3.0.3.4 samuel.3.0.6
saunders.3.0.7 scopes.6.6 sealing.5.5.1 seals.4.6.1 secondarily.6.5.1 secretaria.3.0.2 sef.4.0.0.7 seizes.7.7
seizures.7.4.1 semitism.4.0.7 sensitisation.7.4.2 serb.6.0.4 serviceable.7.6 serviced.7.7 servicewomen.3.6
sew.3.0.0.6 sexually.3.6 sgdsn.3.0.0.6 shang.5.1.6 sheltering.7.6 shiga.3.0.7 shocking.7.5 shook.7.6 shorad.4.0.0.7
simplistic.7.6.1 simulates.5.6.1 singled.6.7 sitcen.3.0.2.3 skin.7.7 slated.3.7 slope.6.6.1 snipers.7.7 solidary.5.7
sometime.7.5.1 soul.5.7 soya.3.1.6 spaceship.4.7 spaniards.6.0.6 spearheading.7.6 specialises.4.5 specializes.7.5
spell.7.7 splendid.7.4.3 spouse.5.4.1 spr.4.0.3.3 sre.5.0.1.5 srr.3.0.0.7 standpoints.7.6 startups.3.5.2 steers.6.7
sterilization.3.2.5 straining.6.7 stratcom.5.1.1.5 strictest.4.6 strokes.6.7 styria.3.0.5 subverting.6.6 sunset.6.6
superintendent.5.0.7 supersedes.7.6.1 supervisor.5.3.3 suppose.5.7 surest.6.7 surya.3.0.6 sweat.5.7 sweatshop.4.3
sweepers.6.5.2 swell.5.4.3 switchboard.5.5.1 symbolism.5.6 synergised.4.2.2 systemically.6.7 taepo.4.0.7 tain.6.5
taiping.4.0.7 talwar.4.0.7 taxing.5.7 tbrl.4.0.0.5 tchad.5.0.2.5 televised.3.7 tentage.5.3.2.2 testifies.6.7
tfeu.6.0.0.7 thematically.6.4.2 thinly.5.5 thirteenth.5.4.2 threefold.5.5 tirelessly.7.7 tki.6.0.0.7 tokaimura.4.0.7
tops.6.7 tpp.5.0.0.7 tpy.3.0.0.7 trawler.5.3.4 tremendously.6.6 trentham.3.0.6 trim.6.5 trio.4.3.3 tripled.7.6
turnaround.5.5.1 turnout.7.6 unaccompanied.5.4 unavoidably.6.7 unbreakable.6.6.1 undeclared.6.6 undeniably.7.5
underfunded.5.7 undergird.4.5 undisputed.7.6 uneasiness.6.7 uneasy.7.6 uneconomic.7.6 unflinching.4.6.1
unfurling.6.3.1 unipolar.7.7 unmogip.5.0.0.5 unobstructed.6.6.1 unqualified.5.6 unrealised.6.4.2 unsmis.3.0.0.5
unspecified.4.6 unutilized.3.2.3 updation.5.1.6 upright.4.6.1 upsetting.5.6 upturn.4.7 urals.6.0.7 utilises.7.7
vacancy.7.6 vadodara.6.0.2.4 vajpayee.3.0.7 validates.5.7 vas.6.4.1 vein.7.7 veirangte.6.0.3.4 verc.4.0.0.7
vibration.5.5.1 vincent.7.0.7 virginia.7.0.6 vishakhapatnam.3.0.4 vishwa.6.0.4 vitalizing.3.4.3 vns.3.0.0.6
vocabulary.6.4.1 volleyball.5.0.4 vostok.5.0.7 vouchers.5.7 vying.7.7 wac.3.0.1.6 walker.5.0.4 wap.4.1.0.5 wary.6.6.1
washing.5.6.1 waterworks.4.5 weaponized.5.7 wedge.5.7 weld.3.4.3 wells.7.6 whitehall.5.0.7 wilderness.3.5 winding.6.6
wit.7.5.1 wlr.4.0.0.7 wong.6.0.7 worker's.6.0.7 wsi.5.2.0.5 wuhan.4.0.7 wwi.3.0.0.7 yacht.5.2.5 youngest.7.6
yue.4.0.7 abbas.5.0.6 abg.3.0.0.4 abstain.6.6 acccs.3.0.0.6 accesses.6.5.1 accidentally.5.6 accoutrements.4.5
accra.3.0.6 accrual.4.4.1 activates.6.5 actuality.6.6 adalats.3.0.5 adi.5.2.1.2 adjudged.4.6 admirals.4.6
admittance.6.6 admittedly.4.2.2 adopter.4.5 aerobatics.3.3.3 aerodromes.6.5 aerv.3.0.0.6 affording.6.5 afisma.3.0.0.6
afs.3.0.0.5 ahmedabad.3.0.6 aigvmsc.4.0.0.6 ailments.4.3.1 airavat.3.0.3 airdrops.3.6 airstrikes.4.5 akershus.4.0.2
alar.3.6 alba.3.0.2.3 alc.5.0.0.6 alcoholism.5.5 algiers.4.0.5 alleviates.6.5 ambajhari.5.0.5 ambience.3.5.1
ambiguities.5.3.2 amf.3.0.2.4 amis.4.0.1.2 amraam.6.0.0.6 amx.3.0.0.6 anarchic.3.6 anarchist.3.4 anatolia.3.0.6
anders.6.1.5 andersen.4.0.6 angry.5.5 anhui.5.0.6 animated.6.6 antagonistic.6.6 antibiotics.4.4.1 antigovernment.3.6
antigua.4.0.6 anxieties.5.6 aors.3.0.6 apartment.5.5.1 apprise.4.5 apps.5.3 aprons.5.5.1 aptitudes.6.5 ard.5.3.0.3
area's.5.6 arrears.5.6 ash.6.4.2 asians.4.0.6 assassinations.6.2 assent.6.1.1.1 assimilate.6.6 assimilated.5.3
assortment.5.6 astor.3.0.0.5 asvini.3.0.5 atal.3.0.5 ate.6.2.0.2 atlanta.6.0.4.1 attuned.6.5 aum.4.0.6 aung.6.0.5
autos.6.6 averaging.4.6 avionic.3.4.1 avro.4.0.6 awakened.5.5.1 backlogs.5.4 bag.5.3.3 balasore.3.0.5 balikatan.5.0.6
ball.4.5.1 balloon.5.3.2 bam.3.1.4 bamako.5.0.5 barbuda.4.0.5 baron.3.0.6 basel.5.0.5 battalion's.3.4.1 battling.5.6
bavaria.3.0.3 beihai.6.0.6 belligerents.6.6 beloved.5.6 benchmarking.6.3.2 benkovski.5.0.6 berthed.4.5 betrayal.5.3.2
bharani.4.0.5 binational.5.2.3 binoculars.5.3.3 biosphere.3.5 birthday.5.6 bishkek.6.0.5 bishop.4.1.4 bleak.5.6
blogs.3.4 blows.5.6 blurs.6.5 bmps.4.0.4 boast.6.5 bodin.3.0.3 boldly.6.6 bombardment.6.6 booking.4.5 booklets.5.5.1
borey.3.0.5 bradley.4.0.6 brahmaputra.3.0.6 bridged.3.6 brightest.4.4 brimstone.4.0.5 brindar.3.3.3 browsing.4.6
bruce.5.2.3 bsc.4.0.4.1 bull.4.0.5 burns.4.4.2 cagr.3.0.0.6 cancellations.4.5 canteens.6.3.1 capf.3.0.0.4 capfs.3.0.6
carryout.4.6 carter.5.0.6 cartridge.4.4.2 cascade.5.6 catalyze.3.5 categorically.6.6 causal.4.6 cdfl.6.0.0.6
ceases.6.5 cemeteries.6.6 ceos.4.0.5 cha.5.2.3.1 chail.6.0.6 chandimandir.3.0.6 charted.6.5 chartering.4.4
cheetal.4.0.4 chevening.3.0.4 chhattisgarh.3.0.5 childbirth.4.6 cholera.5.4 chowk.5.0.6 clashing.4.5
clearinghouse.5.0.5 clergy.5.6 clerical.5.5.1 cmds.5.0.0.5 cnn.5.0.0.6 coach.5.4.1 coalition's.6.5.1 coatings.5.4.2
coats.3.3.0.1 codename.3.1.4 coefficient.4.6 coining.6.6 collaborators.4.5 comint.3.0.0.5 commandants.6.0.5
commercialised.5.4 commodore.6.0.6 commu.6.3.3 communes.4.5 comoros.4.0.4 companion.5.5.1 compartments.4.4
competes.5.5 competitively.5.5 completeness.5.6 complimentary.4.3.2 composing.6.6 comrades.5.5 concise.5.5.1
concordia.4.0.4.2 confucius.3.0.6 confuse.6.5 congresses.3.6 consignments.4.4.1 conspicuous.5.6 consults.6.6
contacted.5.5.1 contemplation.3.6 continuance.5.4 contractually.5.4 controllerates.6.0.5 conus.5.0.0.6 converts.6.6
coped.5.5 cordon.6.6 cornwall.3.0.5 corruptive.5.6 cosmic.5.5 cosmopolitan.5.3.3 costal.4.6 costumes.6.3.3
councillor.6.0.6 county's.4.3.2 cour.3.0.5.1 covenants.5.4.1 crafting.6.3.1 crests.6.6 creval.6.0.0.5 crewing.5.6
criminalisation.5.4 croat.3.0.5 csr.3.0.0.6 csu.3.0.0.6 dana.4.2.2.2 danilovgrad.4.0.6 danske.4.0.6 dauphin.3.0.6
davis.5.0.4 ddg.5.0.0.5 decapitation.3.6 deceived.5.5.1 deceptive.5.5 decoration.4.5 deflated.3.6 delegating.6.6
deleting.6.5 demarcating.5.5.1 demonstrable.5.5 departs.5.6 deportations.6.6 detectable.4.6 devil.5.6 dgca.3.0.0.5
dgs.4.0.4.1 diasporas.3.6 dichotomy.4.5 diffusing.4.6 diis.6.1.0.5 diluted.6.5 dilution.5.6 dimdex.3.0.0.6
disappointed.6.5 disarming.5.6 disarray.6.5.1 disburse.6.6 discard.6.5 discarding.5.4.2 discernible.5.6
discerning.4.2.3 discovering.6.6 disengage.3.5 disguise.4.4.0.1 dislocated.3.3 dislocations.5.6 dispel.6.5.1
distorts.6.5 distract.6.5 divergence.6.4 doctrinally.6.6 doklam.5.0.6 domino.5.6 dosimeters.4.6 dotmlpfi.3.0.0.5
dowry.3.0.5 dpd.5.0.0.6 drag.6.5.0.1 drained.5.6 dredger.4.2.2 dredgers.6.4.2 dressing.4.3.2 drove.6.6 dss.4.2.0.4
dwarfs.6.6 dweep.3.0.3.2 dwell.6.5 eagerly.6.6 easter.5.0.6 ecg.5.0.0.6 edged.5.6 edidp.3.0.0.6 educativas.3.3.0.3
eea.5.0.0.6 eis.3.2.2 elephant.6.1.2.2 emblem.4.4.1 emphatic.5.6 empirical.4.4.1 emplacement.5.1.5 enc.3.1.3.2
encapsulated.5.6 encrypting.4.5 enforceable.6.5 enlightened.6.5 enriches.6.6 enshrining.6.4.1 ensign.4.2.4 ensued.5.6
ensues.6.5 entrench.4.4 entrenching.6.6 entrusts.6.5 enviable.5.5 epicenter.5.5 eric.5.0.6 erzurum.3.0.6 esg.4.0.0.6
etri.3.0.0.6 eugs.3.0.0.6 eums.4.0.0.3 eurobarometer.3.0.6 eurocopter.5.0.5 eurosceptic.4.0.6 everlasting.5.6
evropska.3.0.6 excels.5.6 excision.6.2 exmouth.3.0.6 expediently.6.6 expel.5.6 exploding.4.5 exportable.4.6
extensiveness.5.6 extort.5.5 extradite.6.2 facilitators.6.4.1 factoring.5.5.1 fading.6.6 falsification.5.6 fame.5.4.2
fans.3.6 faring.5.6 farthest.5.6 favoring.5.6 federico.3.0.4 fend.5.6 ferret.3.0.5 ferries.6.2.1 fhq.3.0.0.5
ficv.3.0.0.6 finlands.3.0.6 firmness.5.4 flagrant.6.5 flail.4.1.5 flies.6.6 flor.4.0.3 floral.6.5.1 foeticide.3.0.5
followings.6.6 fomenting.6.6 fonds.3.1.5 footsteps.4.6 forbidden.6.6 forbidding.6.6 forces's.5.2.4 foregone.6.5
forested.6.5 forgings.4.4 forgo.6.6 formalities.4.4 formulas.5.6 fortnight.3.4.2 fortresses.3.4 forwarding.6.6
forwards.6.6 fpda's.5.0.6 frankly.5.5 freighters.4.6 friendliness.4.5.1 frustrated.6.5.1 fukuoka.3.0.6 fund's.5.2.3
gad.4.0.0.6 gallant.4.6 galway.4.0.6 gamma.4.4.2 gangshan.5.0.6 gansu.3.0.6 gardermoen.3.0.3 gazeta.4.1.5 gdi.3.0.0.6
geophysical.3.4.0.1 gestures.6.6 gh.4.0.0.5 ghost.5.4 ghz.4.0.5 gl.6.1.2.3 glaciers.5.3.1 globalni.3.2.2
gmlrs.3.0.0.5 gmt.4.2.0.3 gn.4.1.1.2 goff.3.0.6 goliath.6.0.5 gordon.5.0.5 groomed.5.6 grosuplje.5.0.5 grounding.6.5
growlers.3.0.6 gsat.3.0.0.4 guarantors.4.6 gunfire.6.6 gunners.4.4.1 gw.4.1.0.5 gyro.3.1.5 habit.6.6 habitual.6.5
hal's.4.0.6 hamamatsu.3.0.6 hamina.3.0.6 hanover.3.0.4 haotian.4.0.6 harmonizes.6.6 hatreds.5.6 hats.3.1.1.4
havildar.3.0.5 havoc.4.5 hdmc.5.0.0.6 healthier.6.5 hearth.4.1.4 hectare.5.3.2 helios.3.0.3.2 heliports.3.4.2
hemisf.3.3.3 hengchun.6.0.6 heralded.5.4 heraldic.6.0.6 hexagonal.3.6 hijackings.5.6 hinge.6.6 hj.3.0.6 hometown.3.6
hor.4.2.4 horrific.5.5.1 hou.6.2.4 houston.5.0.5 hpm.4.0.0.5 hs.4.0.1.4 humanitarianism.6.3.1 humble.4.5
hurtado.3.0.6 husbands.6.5 hydrology.3.2.4 hypothetical.5.6 i'm.5.0.6 iam.4.1.0.3 icebreaker.3.3.2 icet.3.0.0.6
idrc.4.0.0.6 ikego.4.0.6 imaginative.5.6 imbalanced.6.6 immeasurable.4.4 immunisation.5.3.3 improvisation.4.4.2
inac.3.0.0.5 inadvertent.5.6 inas.3.1.0.4 incredible.5.6 indebtedness.5.4 individualism.4.6 industrialists.3.5
inequity.6.6 infirmary.5.2.2 inflated.4.4 inhibiting.6.4 injuring.5.6 innovated.4.6 insiders.4.5 instigation.6.5
intakes.5.6 interchanges.5.5 interdicting.5.6 intimated.3.5 intolerable.6.6 intrusive.5.5 investigates.6.3.1
invigorating.5.5 invulnerable.4.5 ionizing.4.4.2 irregularity.5.3.2 irresistible.6.5 irso.4.2.0.3 isaf's.5.0.5
isar.5.0.0.6 ishikawa.3.0.5 isles.4.3.2 isp.3.0.0.6 issa.3.0.0.6 itc.4.0.0.6 itemized.4.6 ivrs.3.0.0.6 jae.3.0.6
jammers.6.3.3 jcpoa.4.0.0.5 jeeps.6.1.5 jemaah.6.0.4 jeou.3.3.3 jerusalem.5.0.5 jetties.5.4 jf.5.0.0.5 jiangsu.4.0.6
jj.3.2.0.4 justly.6.6 kamnik.3.0.5 karl.4.0.5 kaspersky.3.2.4 kasumigaseki.3.0.4 khamaria.5.0.5 kheru.6.0.6
kitchens.6.5.1 kuan.4.0.6 laborers.5.6 ladder.5.5 lai.5.1.5 landmarks.4.3.2 lavarack.4.0.6 lcc.3.0.0.6 ldafrb.3.0.0.3
ldp.4.0.0.6 legion.3.0.6 legislatures.6.5.1 leningrad.3.0.5 lest.6.6 leste's.3.0.6 leveled.6.6 lfds.4.0.0.6
lg.3.0.0.6 lhd.3.0.0.6 likes.6.6 linderud.3.0.4 lingual.5.5.1 livex.4.0.3.2 liye.6.0.6 llb.6.0.0.6 logis.4.1.5
lok.5.0.6 loophole.5.5.1 loops.6.5 loosened.5.6 looted.5.4.2 lw.3.0.0.6 maca.3.0.0.5 macedonia's.4.0.6
mainstreamed.3.6 maintainer.5.4.1 man's.5.6 mandovi.3.0.5 manipulations.6.5 marital.6.4.1 marketability.3.6
marred.3.6 marriages.4.5 mars.6.1.3.1 masse.4.3.3 matthew.3.0.3 matures.4.4 maurice.5.0.5 mauritian.3.0.4
maverick.5.1.4 maximizes.6.6 mbda.5.0.0.5 mbrojtjes.3.0.6 mcs.4.0.0.6 mcu.5.0.0.5 mechanisation.5.6 mercenaries.4.5.1
mexico's.4.0.6 mias.3.0.6 militaristic.5.6 millimeter.4.2.3 ministration.4.6 mired.4.6 miscalculate.5.6 mishap.6.6
misrule.3.3 missile's.6.6 mitigates.5.5 mlcc.4.0.0.5 mma's.4.0.5 mms.6.0.0.6 mne.3.0.0.5 mobilizes.6.4
modernizations.5.5 mom.3.0.1.4 montreux.3.0.5 moods.3.6 mora.5.2.3 mottoes.6.5 msdf's.3.0.5 muhammad.6.0.5
multiculturalism.6.4.1 munsan.3.0.6 mushrooming.6.6 naac.5.0.0.6 nagas.4.1.4 nama.3.1.2.2 natura.3.1.5 nauru.5.0.6
navigable.5.4.1 navigated.4.5 nca's.3.0.6 ndr.3.0.0.6 negating.6.6 negatives.5.5.0.1 negotiator.4.5.1 negotiators.3.6
ner.5.1.0.3 nervous.4.5 ngo's.4.0.6 nirdeshak.4.0.6 nitric.3.2.3 nitro.3.3.2 nocs.3.0.6 noida.4.0.4.2 nomadic.6.1.3.2
nominations.3.5 normalised.3.5 normalized.6.5.1 normandy.5.0.6 norwich.4.0.6 npol.3.0.0.6 nrdc.5.0.0.5 nscc.4.0.0.6
nstc.3.0.0.6 ntu.6.0.0.6 nuanced.6.4 nusra.5.0.6 nw.6.0.0.6 obligates.6.5 obtainment.5.4.2 oems.4.0.6 oeste.3.1.5
offensively.5.6 omani.5.0.5 onerous.6.6 onsite.6.6 opd.3.0.0.6 orbital.4.3.0.1 orbits.5.5 orchestras.4.6
orderliness.6.4 ordinances.6.5.1 osan.5.0.6 osman.3.0.6 overcrowding.3.2.3 overload.6.6 overlook.6.6 owen.5.0.6
pacc.3.0.0.2 paging.3.6 painted.5.5 pairs.5.6 palette.4.4.1 panchmarhi.3.0.4 pandit.4.0.4 panoramic.5.5.1
password.4.6 pat.4.1.2.3 patron.6.4.2 payrolls.4.5 pcv.3.0.0.6 pdforra.3.0.0.5 penetrates.6.6 performers.3.5
perimeters.5.6 persuading.6.5.1 pes.4.1.0.3 pesticides.6.4.1 phuket.4.0.6 physician.4.2.3 physique.5.5 picked.6.6
pinzgauer.4.0.5 pipers.6.5.1 pithoragarh.3.0.5 plaguing.5.3 planed.4.2.4 plunge.6.5 poisonings.3.5 poisons.5.4.2
politic.4.6 politicisation.6.6 politicization.6.5 pollutions.3.6 polymer.5.3.2 pop.5.4.1.1 popularize.5.5.1
porosity.4.2.3 portlaoise.3.0.5 portrait.3.5.1 posterior.4.6 posthumously.5.4.1 potassium.5.5.1 pouring.6.5
ppe.4.0.0.5 predefined.6.5 predetermine.6.5 prejudices.5.6 preplanned.5.6 prescriptive.6.4 privatizing.6.6
probing.6.5.1 profess.5.3.2 proficiencies.4.6 programme's.4.1.4 proofread.5.5.1 proponents.5.6 prosthesis.3.2.3
protectors.6.5.1 protesters.5.5 prussian.3.0.6 publicised.5.6 puducherry.4.0.6 pumped.6.6 punishing.6.5 purported.5.6
pyrotechnics.6.5 qian.4.2.4 qing.4.3.3 quantifiable.5.4 quebec.4.0.6 qun.3.1.5 raco.3.0.0.5 radicalize.6.5
radioactivity.6.5.1 ramped.5.6 rape.6.6 ratnagiri.3.0.4 rdc.5.0.0.5 reactivated.5.5 readability.4.6 readable.6.5
readjustments.5.5 reads.3.5 reassessing.6.4.2 rebellious.4.5 rebirth.6.6 rebuffing.3.6 recalls.5.4.1
recapitalization.5.5 recapture.5.4.1 recipe.5.6 reclassified.6.5 reconfigurations.5.4 reconstructions.5.6
reconversion.3.5 recruiters.4.4.2 rector.3.2.4 redeployed.6.6 redistributing.3.5 reestablishing.6.6 referenced.6.5
refits.3.1.1 reformulated.4.6 refrigeration.3.5.1 regiment's.5.0.4 regrettable.6.6 rehabilitated.6.5 reign.4.5
reintroduced.6.6 reintroduction.5.5 reitan.3.0.5 relayed.4.6 religiously.6.5 relinquished.5.6 remedying.6.6
remembered.5.5 reminders.6.6 remounts.6.0.6 removes.6.6 rentals.4.4 replete.6.6 replies.5.6 repositioning.6.6
representante.3.1.4 respectable.5.6 restated.6.5 restraining.6.6 retiree.4.6 retrospect.5.5.1 reused.4.5 revamp.4.6
rewari.3.0.5 rfa.6.0.0.6 rfps.6.0.5.1 rigor.4.5 rite.6.5 riyadh.4.0.6 robbing.4.6 robinson.4.0.6 robles.3.0.5
rocks.6.3.2 rohilkhand.5.0.5 romanians.4.0.6 romeo.6.0.6 ronald.3.0.6 rosa.4.0.3.3 rosoboronexport.3.0.6 router.3.2.4
royalties.3.5.1 royce.6.0.5 rs's.3.0.6 ruin.6.5.1 rumors.5.5.1 runner.5.3.2 rushed.5.6 rushing.5.4.1
saakashvili.4.0.5 sahyadri.3.0.5 sainikon.6.0.6 salem.6.0.6 salience.4.6 salvo.4.3.3 samadhi.6.1.4 samitis.3.0.6
sanchong.4.0.6 sao.3.0.6 sarex.3.0.0.6 saroeun.3.0.6 sarol.6.0.5 satpura.3.0.6 saturated.4.4.1 sbm.6.0.0.6
scalability.4.5 scanner.4.3.3 scarcities.6.5 sci.5.2.1.1 scrambled.4.6 scrapped.6.6 scrupulous.5.5.1 seafaring.3.5.1
seafood.3.3.2 seaking.4.0.3.1 sealed.5.2.3 selflessness.4.6 sequences.6.5 servitude.5.6 sewerage.4.4 shabab.4.0.5
shakes.3.6 shanti.6.0.4 sheltered.6.6 shing.5.2.4 shinzo.3.0.6 sic.4.4.0.1 sids.5.0.0.5 signify.6.6 silent.6.6
simultaneity.4.6 sitar.4.0.0.6 skilful.5.5 slo.3.2.4 slums.4.5 smallpox.4.5.0.1 snaes.4.0.0.6 sober.4.6
sociology.5.3.1 solicitation.3.5 soliciting.5.5.1 solidity.5.5 souls.4.5 specializations.6.3.1 spectre.6.6 sped.5.6
spiritually.6.6 sps.5.0.0.6 squeezing.5.6 srednje.3.2.3 ssns.4.0.6 stagnate.6.6 stamped.6.6 statistically.6.3.1
statues.5.1.5 stead.6.6 stocktaking.4.4.2 stoltenberg.6.0.5 stones.5.5 storskog.3.0.5 stove.4.6 striker.3.0.5
string.4.4.2 stuffs.6.6 suao.4.0.6 subdivision.6.6 subjection.4.5 submarine's.5.4.1 subordinating.6.5.1
subscribes.6.5 subscription.6.5 subset.6.5 substandard.5.6 substantiates.6.4 succour.4.6 suddenness.6.6 sulu.3.0.6
summarize.4.6 sunk.5.6 supercomputer.6.4 svarun.4.0.5 swords.6.5.1 symantec.3.2.4 symbolically.5.4 symphony.5.2.3
synergetic.6.6 syrians.3.0.5 tacc.4.0.0.4 tacp.3.0.0.6 tags.3.5.1 takeovers.5.6 tam.6.3.1.2 tamils.3.0.5 tangibly.5.4
tattoo.4.3.3 tattoos.4.4.2 teachings.5.6 technik.4.0.6 teeth.6.5 telecoms.4.6 telekom.4.0.6 telemark.4.0.4
telephony.4.4.1 tempt.5.5 tenderer.4.6 thereunder.6.5 thermo.3.3.3 thi.3.1.1.4 thick.4.5 thrift.5.5 throughput.6.4
ticket.6.5.1 tilting.6.5 tim.5.0.6 timescales.5.5 tma.3.0.0.6 tnt.6.0.0.6 tomography.4.2.4 tonnage.6.5 tra.5.2.1.2
traces.6.4.2 traded.6.6 trafalgar.4.0.3.1 trailblazer.5.4.1 tranches.5.5.1 tranquil.6.4.0.1 transformer.4.6
transgressions.5.4 transitory.5.3.0.2 translators.6.4.1 traveled.6.6 treasure.6.6 trek.3.3.3 triservice.6.2.2
trolley.4.3.1 troublesome.5.6 troubling.6.3 truman.5.0.6 tseng.4.0.6 tsing.5.0.6 tuned.6.6 turbines.5.3.2
typology.4.6 ulaanbaatar.4.0.4 unattainable.5.4 unavailability.3.4 uncommon.5.6 unctad.4.0.0.6 underneath.4.4
underprivileged.5.6 undersecretaries.4.2.3 understandably.6.4.2 underwear.4.6 undisclosed.4.2.3 unethical.4.6
unfulfilled.6.5 unfurled.6.5 unimog.3.0.4.2 universiade.3.0.6 universidad.3.0.6 unjustifiable.5.6 unleashing.6.3.3
unoccupied.4.4.1 unpleasant.4.6 unserviceable.4.4 unsophisticated.6.6 upload.3.6 uptake.5.5.1 ural.6.0.5 usfk's.4.0.6
utensils.4.4.1 valiant.5.5.1 valsura.4.0.6 valve.5.3.3 variability.5.5 vega.3.1.5 ventilation.6.5.1
verifications.5.5.1 veritable.3.5 vihear.4.0.5 vikas.5.0.6 vindicated.6.6 viral.3.5.0.1 void.6.3 voluntariness.5.4.1
vulcan.3.0.6 vvik.3.0.0.6 walter.3.0.6 war's.6.1.4 warding.5.5 warlike.6.6 warlords.3.4.2 watt.3.0.6 wedding.6.3.3
wednesday.6.0.5 weekends.4.4.2 weng.5.0.6 wherewithal.6.3 wildcat.3.0.5 wing's.4.0.6 withdraws.4.6 won't.5.6
wonsan.3.0.4 wooden.4.6 wool.4.6 workflow.5.6 wra.3.0.0.6 writ.5.4 wrongdoing.4.5.1 wrongdoings.4.6 wrought.6.5
xiaotian.4.0.6 xiong.3.2.4 xxiv.5.1.0.2 xxx.5.0.0.2 yamaguchi.3.0.6 yemeni.4.0.6 yesterday's.5.4 yilan.4.0.6
yin.4.2.4 zhejiang.4.0.6 zhen.4.2.4 zomi.3.0.5 aam.3.0.0.5 aav.4.0.1.4 abastecimiento.3.2.2 abkhaz.3.0.5
abkhazian.3.0.4 abraham.3.0.5 abrogated.3.5 absorbs.5.5 abstained.4.5 accompanies.5.5 accrediting.5.4.1
accusation.4.4.1 acknowledgements.4.0.1.1 acofs.3.0.4 actualising.4.3.1 acv.3.0.0.4 adams.3.0.2.3 adrde.3.0.0.5
aesa.4.0.0.5 afor.4.0.0.4 aftc.3.0.0.4 agatti.3.0.5 ahmadnagar.5.0.2 aired.5.5 airforce.5.1.4 airstrip.4.5
airways.5.0.5 aiv.3.0.0.5 ajay.3.0.5 ajts.4.0.5 albanese.3.0.5 albright.5.0.3 album.3.2.3 alcoholic.4.5 alerted.5.4
algorithm.5.5 alignments.5.2 allahabad.4.0.3 almighty.4.2.3 alpsar.3.0.4 altbmd.3.0.0.5 aman.3.0.3.2 amazonas.3.0.5
aml.3.0.0.5 ammo.3.0.5 amphetamine.5.3 anal.4.2.2.1 analogy.5.3 ancestors.4.5 anglo.4.0.5 animosity.4.5 annals.5.4.1
answerable.5.5 antiquity.4.3.2 antisatellite.4.4 antivirus.4.5 anusandhan.5.0.5 apostolic.3.0.5 appealed.5.4
appliance.4.4 appraise.3.5 appreciably.4.3 appreciating.5.3 appropriating.5.5 aquifers.5.4 archaic.3.5 arching.5.5
arex.4.0.0.5 arguing.5.4 arm's.3.5 arrogant.3.5 arrow.4.2.2 ascertaining.4.4 ascribed.5.5 ascs.3.0.4.1 asgard.3.0.5
aspirational.5.5 aspired.4.3.2 assiduously.4.4 assorted.4.5 ast.5.1.0.3 atacms.3.0.0.4 atf.3.0.0.3 athlone.3.0.4
averse.5.5 aversion.5.5 avis.3.1.1.3 awaits.5.4 awc.4.0.0.5 aws.4.0.0.5 backyard.5.5 baggage.3.5 ballistics.5.1.3
ballot.5.5 bandar.4.1.3 bandsmen.5.3 barkatullah.5.0.4 barred.5.5 bazaar.5.2.3 bcp.4.1.0.4 bdl's.3.0.5 beams.5.5
beat.5.4 befits.4.5 beg.4.2.2.1 beml's.4.0.5 beneath.5.3.1 benjamin.5.0.5 bent.4.4 berth.5.4 betrayed.5.5
bhalra.5.0.5 biannually.4.5 billing.3.3.1 biography.3.2.1 bl.5.1.4 blame.5.4 blamed.4.4 blatant.5.5 bleaching.3.5
blends.5.3 blew.4.5 blinding.4.2.3 blo.4.0.5 blockages.5.5 bloom.3.1.3 blowing.5.4.1 board's.5.1.4 body's.5.4
boji.4.1.4 bol.4.1.2 bombed.4.5 bonding.3.5 bor.4.2.1.1 borderlines.4.5 bosniaherzegovina.5.0.5 bottleneck.4.4
bottles.4.4 boyko.5.0.4.1 bq.5.0.0.5 bradshaw.4.0.4 brains.5.5 brands.5.5 brd.4.0.0.5 breakers.3.5 breakout.4.5
breeze.5.3.2 bsb.3.0.0.5 budding.5.3 bulletproof.4.5 bun.3.0.5 bureau's.5.1.4 burnham.3.0.5 bust.4.5 cadmium.3.0.4
cameron.3.0.5 canary.4.0.4 canoeing.3.1.4 captive.5.2.3 cardiff.4.0.3 casas.4.2.2 casevac.3.0.0.4 cathedral.3.3.1
cdac.3.0.0.4 cedaw.3.0.0.5 centroam.3.0.4 centrum.3.0.4 cfr.5.0.0.4 cgas.3.0.0.5 changer.5.5 channeled.5.5
checklist.4.2.2 checkups.4.5 chef.3.2.3 chelyabinsk.3.0.5 chicken.3.4 chronically.3.4 chronological.4.5 cinema.5.0.5
cing.5.1.3 circled.3.5 circulate.4.5 circumpolar.3.4.1 clans.4.5 clcs.3.0.0.4 climbed.3.2 clouts.3.5 cmac.4.0.0.4
cnkzp.3.0.0.5 coalesce.5.5 cochin.4.0.4 coding.5.4.1 coerced.4.4 coiste.3.0.4 colin.5.0.5 collided.3.5 colonies.3.5
colorful.4.4.1 comisiones.3.2.3 commendable.5.5 commentaries.3.4.1 commercialize.5.5 commissaries.3.4 committe.5.1.4
commonplace.3.2.1 commuters.5.5 compares.5.5 competed.5.4 complication.4.5 compose.4.3.1 concealing.4.5 conceded.3.5
conceptualized.5.4 conclusive.5.5 conclusively.5.5 concord.5.4.1 condensed.4.3 conditionality.5.5 confessional.4.5
configuring.4.5 confiscating.4.5 confluence.5.5 conglomerate.4.4 conquering.4.5 conservancy.3.3 constants.4.3.1.1
consul.5.2.2.1 contacting.4.2.2 contagion.4.4 containerised.5.1.3 contractor's.4.5 contradicts.5.3 contrasting.5.5
conveniently.5.5 convergent.5.5 conversions.4.5 convict.5.5 cooks.5.1.4 cooper.5.2.3 corroborated.5.5 corrosive.5.4
cosponsored.4.5 counteracts.4.5 counterespionage.3.3.2 court's.3.0.3 crease.4.4 credited.5.4 crusade.4.4.1 cue.5.5
culminate.5.5 cumbersome.5.5 cures.5.5 curtailment.5.4.1 cusat.5.0.0.5 cyclonic.4.4 czu.3.0.0.5 daegu.3.0.5
dampen.5.5 dart.4.0.2.3 dassault.5.0.4 dato.3.0.3 ddis.3.2.0.3 debating.5.5 debtors.4.5 decontaminate.4.4
defendants.5.4 defunct.5.4 dega.4.0.3.2 delete.5.5 deliberates.4.4.1 delineate.5.4 deloitte.5.0.5 demarcations.4.4
demonstrably.5.5 demonstrative.4.3.1 demoralise.5.4 deniable.3.4 denounced.4.5 depletes.5.5 deporting.3.5
descriptors.3.3 designations.5.4 designator.3.1.3 designer.5.3.2 desperation.5.5 detainment.3.5 detonators.3.4
dev.5.1.3.1 developm.3.2.3 development's.4.0.3 deviated.3.4 devolution.4.4 devolves.5.3 dgx.3.0.0.5 dhaka.4.0.4
dhs.3.0.0.5 diamonds.4.2 dictatorships.5.3 dietary.4.5 differed.4.4 differentiates.5.5 dikes.4.5 dili.4.0.5
dios.3.2.3 disaggregated.5.5 disagreed.3.5 disappointing.4.2 disappointments.5.3 disclaimer.3.2.2 discomfort.3.5
discontentment.3.4 discontinuities.3.3.1 discounts.4.5 discourages.5.5 disinvestment.4.2.1 disobedience.5.4.1
disorientation.4.3.2 disproportions.5.2 disregarded.5.4 disseminates.5.4 dissertations.4.4.1 dissolve.5.5 diverge.5.5
dla.3.1.0.3 dmitry.3.0.4 dniester.4.0.5 documenting.5.4 domb.3.0.2 donate.5.5 donghai.5.0.5 doppler.4.1.4 dor.4.3.1.1
doses.3.4 drainage.5.5 dreamed.4.5 drifted.4.4 drummers.5.4 drzs.5.0.5 dtib.3.0.0.5 dubbed.5.3.2 duct.5.4
ducted.4.3.1 dumps.3.5 dvds.4.0.5 dwellings.5.5 dying.4.3 eads.4.0.0.4 earns.5.5 eases.5.5 eastwest.5.0.5
eatf.3.0.0.5 ecdc.3.0.0.5 economise.4.5 ecstasy.5.5 edmund.5.0.4 edouard.3.0.5 educative.5.5 edvard.3.0.5 eeb.3.0.0.5
eelam.3.0.5 ees.4.0.0.3 ekis.3.0.0.5 electron.5.4 eli.3.2.2 embankments.5.5 embolden.5.3 employable.5.5 emts.3.0.5
enacts.4.4.1 encirclement.3.5 encroach.5.4 endow.4.5 energized.5.3 enforcement's.4.3 engendered.5.5 enlightenment.4.5
enquiry.4.3.2 enrol.5.5 enshrines.5.5 entangled.5.5 episodic.5.5 epod.3.0.0.5 equated.5.4 erase.4.5 erased.5.4
erc.4.1.0.4 erfb.3.0.0.5 erratic.4.4.1 espouses.5.5 essentiality.3.5 estimations.5.4 estrangement.4.4 eubam.4.0.0.5
euled.5.0.5 evasive.5.5 evict.5.5 evidences.4.3.2 executions.4.4 exhausting.4.4 expending.4.3 explorations.4.3.2
exploratory.5.3.2 expressway.3.2.3 extents.4.4 exterminate.4.5 extrema.3.4 facade.5.5 factional.5.2.3 faults.5.3.1
favouritism.4.5 fc.4.1.0.2 fearful.5.5 fennec.4.0.5 ferdinand.3.0.4 ferro.3.2.3 fester.4.5 festive.3.4
fictitious.5.3.1 fiftieth.5.0.4 figured.5.4 fills.5.4 filters.3.5 firsthand.5.5 fissures.5.4 flatten.3.5 float.5.5
floors.4.5 fluctuate.4.5 fluent.4.4 flyvefisken.3.0.4 fog.3.1.2.2 foodstuff.4.3.1 footnotes.3.3.2 forc.5.2.3
foreclose.4.5 foreclosure.3.3 foresaw.4.4 foreshadowed.5.5 foreshadows.5.5 forges.5.5 formalize.4.4 formalizes.5.4
formational.4.4.1 forthrightly.5.3 fortifications.4.5 fourteenth.4.2.2 fpvs.3.0.5 fragments.5.4 franklin.4.0.5
fratricide.4.5 freeway.4.3.2 freezes.3.4 fringe.4.5 friuli.3.0.5 frs.3.0.0.5 frustrations.5.5 fugitives.4.5
fukui.3.0.5 fuller.5.5 gai.3.1.4 gallium.5.2.2 gandhi's.5.0.5 gangotri.3.0.3 garnered.4.5 gateways.5.3.1 gaulle.3.0.5
gendarmeries.4.1.4 genders.5.4.1 generalised.4.4.1 genesis.5.4 gerontology.5.5 ghee.5.4.1 gifu.3.0.5 giulia.3.0.5
glavni.4.1.4 globemasters.3.0.3 glories.3.3.2 glucose.3.3.1 gora.4.2.3 gothenburg.4.0.5 graduate's.5.0.5 grains.5.5
gramme.4.1.0.1 grams.3.5 graphical.5.3 grapple.5.5 gravitate.3.3.0.1 greeks.3.0.5 grossly.4.5 grumman.3.0.3
gsomia.3.0.0.5 gunpowder.3.5 gusmao.3.0.5 guy.4.1.2 hae.4.4.1 halwara.4.0.4 hambantota.4.0.4 hamid.4.0.5 handicap.5.4
hansa.3.0.5 harass.4.5 harbouring.5.5 harmless.5.5 harrison.4.0.4.1 hash.3.3.2 haste.4.3 havana.5.0.5 haven't.5.4
headroom.3.5 helbroc.3.0.0.5 herald.5.3.1 heroine.4.4 hijackers.3.4 hiking.5.5 hilly.4.2.1 hires.5.5 history's.4.5
hmg's.3.0.4 hn.3.2.2.1 hoisting.4.1.3 holland.3.0.5 homegrown.3.4 hometowns.5.5 homework.3.5 hostel.3.3.1
howard.3.0.5 hugely.4.5 hughes.4.0.5 hukou.3.0.5 humanism.5.5 humanist.5.4.1 humanistic.5.5 humsa.4.0.0.4
hussein's.5.0.5 ibsamar.3.0.0.5 icse.5.0.0.5 icu.4.0.0.5 idealistic.5.4 idp.5.0.0.4 idps.4.0.5 iga.5.1.0.4
igm.3.0.0.4 ignite.3.1.3 ignition.3.5 ignores.5.4 igor.3.0.2 iisc.4.0.5 illiberal.4.5 illuminated.5.4
illuminating.4.3.1 imf's.3.0.5 immersion.5.4 immutable.5.5 impediment.5.4 impelled.5.5 imperil.5.5 impersonation.3.5
impinging.4.4 implementers.4.3 imprudent.4.3 impulses.4.5 ims.4.0.1.4 inactivity.4.5 incentivize.5.5 incinerators.3.5
inclement.4.3 inconsistencies.5.5 increments.4.3.2 inculcating.5.4 indians.5.0.5 indulged.3.5 inescapably.3.4
inflammable.4.1.3 infuse.5.5 infusion.3.5 ingenious.4.5 ingrained.5.5 inhabitant.4.4 inhibits.5.4 inhuman.3.5
initiator.5.5 inked.4.4 insas.4.0.0.4 insecurities.5.5 inspectorates.4.3.2 installments.5.4.1 instilled.5.5
instrumented.4.3 insulate.5.5 insures.5.5 intel.3.2.3 intellect.3.3 intensities.5.4 interamerican.5.0.5
internationalist.3.5 interns.4.3.1 interrupting.5.5 interspersed.4.5 intervenes.4.5 intimate.5.4 intolerant.5.5
invaliding.3.1.2 inventive.5.3 inventors.5.4.1 invisibility.5.4 invocation.3.4 involvements.4.4.0.1 iodide.4.4.1
iodine.3.2.3 ips.3.0.1.2 ira.4.0.0.4 irde.3.0.0.5 irreconcilable.5.3 irrefutable.5.5 irrevocable.5.3.1
irsvndn.3.2.0.2 islet.3.4.1 iterations.3.4 ivo.3.0.3 jails.5.3.2 jalandhar.3.0.5 jaleel.3.0.3 jams.5.4 jdcc.3.0.0.5
jeffrey.3.0.2 jegs.3.0.0.4 jfacc.3.0.0.4 jgsdf.3.0.0.5 joel.4.1.3 johan.4.0.5 johannesburg.5.0.2 johnston.3.0.5
joints.4.4.1 jon.4.0.5 jose.3.0.4 journeys.5.5 jozef.3.0.5 jri.3.0.0.5 julia.3.0.4 junctures.3.4.1 justifiably.4.5
kaha.4.0.5 kalyan.5.0.5 kanchenjunga.5.0.2 katrina.5.0.5 kehl.4.0.5 kenyan.4.0.5 kerry.4.0.5 kgf.4.0.0.4 kirkuk.4.0.5
kite.5.1.2 kobarid.3.0.5 kohl.3.0.5 kok.3.0.3 kols.3.0.2 kon.4.2.3 koraput.4.0.4 koren.3.0.5 kostanjevica.4.0.4
kp.4.0.0.5 krw.3.0.0.5 kurile.4.0.5 kwa.3.0.4 kwan.3.1.4 kyi.5.0.5 landfill.4.5 landscapes.4.4.1 landsraad.3.0.5
lashkar.4.0.5 launderers.4.4 laurels.5.5 lawrence.5.0.4 leakages.4.4 leapfrogging.3.4 leba.3.0.0.5 letalo.3.0.3.2
lewis.4.0.5 liaisons.4.5 liberalise.5.5 lienhsing.3.0.5 lifeboat.3.0.4 limerick.3.0.5 lined.4.2 liners.5.5
linkedin.3.2.1.1 lira.3.0.2.3 lit.4.5 lite.3.5 liza.3.0.1 loader.4.2.3 loaders.5.2.3 localise.5.4 localize.5.5
locking.5.5 lois.3.2.3 longevity.5.4 loom.4.5 loud.4.3.2 lowers.4.5 loyalties.5.4 lrf.3.0.0.5 lubricant.5.4.1
lund.3.0.5 lungyuan.3.0.5 luo.4.0.5 maehyang.3.0.5 magnified.5.5 magnitudes.4.4 mailbox.4.2.3 maintainability.3.3.2
makung.3.0.5 malevolent.5.3.2 malfeasance.3.5 malfunction.4.5 managements.5.5 manekshaw.4.0.5 manpack.3.0.5
marched.5.5 materialises.5.5 maternal.5.5 mats.3.1.1.3 mattresses.4.2.2 matzu.4.0.5 maximised.5.5 maxwell.3.1.4
mbc.3.0.0.5 mcap.4.0.0.4 mdp.4.0.0.5 meanings.5.4 mediated.3.5 mehta.3.0.5 meitei.4.0.5 melt.3.3.2 messing.3.4
methamphetamine.3.1.0.1 metl.3.0.0.5 mferac.4.0.0.5 microbiological.5.4 mike.5.0.3 mild.5.3 militarizing.4.5
millennia.3.5 ministerials.5.0.4 minurcat.5.0.0.5 minus.5.4 mir.4.5 mirrors.5.5 misinterpretation.5.5 misjudgment.5.5
misunderstood.5.5 miyazaki.3.0.5 mmp.3.0.0.5 mnna.4.0.0.5 moderating.4.3 modularized.3.5 mohammad.3.0.4 molded.3.2.3
molybdenum.3.1.3 monet.4.0.1.4 monolithic.5.3.1 monsoon.5.4 month's.5.4 moulding.4.3.2 mounts.4.4.1
multinationals.4.5 multiparty.5.4 multiplies.5.4 mustard.3.3.2 mutations.5.5 nagar.3.0.4 nagasaki.3.0.5 naik.3.0.5
naim.4.0.3.1 naked.4.5 nance.5.3 nanhai.5.0.5 nansei.3.0.5 narodna.4.0.2 nazis.5.0.5 nbi.3.0.0.4 ncsc.3.0.0.4
ndf.4.0.0.5 necc.3.0.0.5 negated.5.5 newcomers.4.5 newport.5.0.5 nicole.4.0.4 nicosia.4.0.5 nimble.4.5 ningxia.4.0.5
nipc.3.0.0.5 nomenclature.3.2.3 nontechnical.4.2.2 norgay.3.0.5 norge.3.0.5 northrop.3.0.5 northward.5.3.1
nourishment.3.5 novice.4.5 nozzle.3.4.1 npg.3.0.0.5 nsc's.3.0.5 nu.3.1.1.3 nuts.3.4 nzd.5.0.0.5 obe.5.0.0.5 obi.3.5
obscuring.4.5 obtainable.5.4 occasioned.5.4 oecd's.5.0.4 oei.3.0.0.5 offend.4.5 oft.3.2.0.3 olive.3.0.5 oos.4.0.2.3
operable.4.5 orbiting.5.4 orces.3.2.0.3 ordnances.4.1.4 orm.4.1.0.3 osmania.5.0.5 osumi.3.0.5 oth.5.2.2.1 oto.3.0.1.4
outage.5.5 outmost.3.5 outwardly.4.4 overthrown.4.5 overwhelmingly.4.5 pacific's.5.0.5 pacifist.5.4 packing.5.4.1
padded.3.5 pallam.4.0.5 pallets.5.5 palmerston.4.0.5 paos.4.0.4 paralysed.5.5 paratroopers.4.4.1 partition.4.4
partner's.3.5 passwords.3.4.0.1 patrushev.3.0.5 peaked.5.5 penny.4.1.2 peregrine.3.0.5 peri.3.2 peripheries.5.4
perished.3.4.1 permeate.5.3 pershing.4.0.4.1 persuasion.5.5 pessimism.5.3 pessimistic.5.5 petitioners.4.4
phan.3.0.4.1 philosophical.5.5 phoenix.4.0.4 pid.3.2.0.3 piecemeal.5.3 pile.5.4.1 pilgrimage.5.2.2 pioneers.4.5
piping.5.4.1 piran.4.0.5 piston.3.2.2 plenty.5.5 pmc.3.2.0.3 pmds.4.0.0.5 poachers.5.4.1 polarity.4.5 politician.3.5
polygons.3.5 pontoons.5.4.1 poorva.5.0.5 popularisation.5.4 porsangmoen.3.0.2 posavje.4.0.4 positives.4.2.0.1
posturing.5.3.1 potentiality.3.5 powell.3.0.5 powerhouse.4.3 powerless.4.4 practises.4.5 precedents.5.4
precinct.3.1.3 precluded.4.5 predictive.4.5 prematurely.5.5 premeditated.3.5 premiers.5.4 preposition.5.4
pres.4.2.2.1 prescribing.5.5 prescriptions.5.5 presiding.4.4.1 presumptions.4.4.0.1 preventable.4.4 primitive.4.5
printer.5.4 privy.3.1.4 profited.5.3 prognostic.5.5 proliferates.4.4 promptness.4.4.1 proscribed.5.5 proscription.3.3
proteus.4.0.1.4 prts.4.0.5 pslv.3.0.0.5 psychiatry.5.5 psychoactive.4.4 psyop.3.0.0.5 ptas.3.0.5 publishers.3.2.3
pulmonary.3.3.2 punishable.5.3 purified.5.3.1 purify.4.5 purposely.4.5 pyongyang's.3.0.4 qadhafi.3.0.5 qc.5.0.0.5
qinghai.5.0.5 radicalising.5.5 rafts.4.5 raining.4.5 raisings.3.2.3 rajiv.3.0.5 raju.4.0.5 ramping.3.4 ranvir.5.0.5
raytheon.5.0.5 rcc.5.0.0.5 rddc.4.0.0.5 reactivate.5.4 reactivation.5.5 reacts.5.4 readings.3.5 reallocating.5.4
reaped.5.5 rearranged.5.5 reassign.4.5 recede.5.4 recedes.4.4 receptions.4.4 reclaimed.3.4.1 reconfiguring.5.5
recreate.5.5 reelected.3.4.1 reelection.4.2.2.1 reels.5.5 reexamined.3.4.1 referencing.4.2.1 refitted.3.5
reforestation.3.4.1 reformers.4.5 refund.5.4.1 refundable.4.5 regrets.4.4.1 rehabilitative.5.4 reid.3.0.5
reintroduce.5.3 rejections.3.4 rejoining.5.5 relapse.5.4 relic.4.5 remarriage.4.3 remedied.5.3 remittance.4.5
remunerations.5.3.1 repayment.5.3 replaceable.5.2.2 replicate.4.4 representational.5.5 requisites.5.5 resdpro.3.0.5
reshuffle.5.5 resin.3.3 resolves.4.4 resourceful.4.4 retardant.3.0.4 retried.4.4.1 reunited.5.4 reversals.4.5
reverting.4.4.1 revises.5.2.1 revolt.5.5 revolves.5.5 rfi.5.0.0.5 rhythm.5.5 richness.3.5 rider.3.5 rigidly.5.5
riparian.4.5 rituals.5.5 rm's.4.0.2 rooseveltova.5.0.4 rooting.5.5 rotates.5.4 rtop.3.0.2.3 rulings.5.4 rum.4.2.2
rumania.4.0.3 rumours.5.5 rupture.5.4 rustling.3.2 rwj.4.0.0.5 sabotages.4.5 sadbhavna.3.0.2.3 salaam.5.0.5
samaritan.3.0.2.3 samnang.3.0.5 sarvatra.4.0.4.1 sas.5.1.0.3 saxony.3.0.2 scenic.5.3.2 schmidt.4.0.4 school's.4.2.2
schooled.3.3 scooter.3.3.2 scorecard.5.1.3 scouting.5.4.1 scrapping.5.5 scrutinise.3.5 sdmc.5.0.0.5 seasprites.3.0.4
seci.4.0.0.5 seconding.5.5 secretarial.3.3.2 sects.4.5 seeming.4.5 segregated.4.4 sei.4.1.2.2 sekretariat.3.1.2
seller.5.5 senani.5.0.5 sender.3.2.2 sensitizing.3.5 sentinels.4.5 separates.4.4.1 seventeenth.4.3.2 severed.4.5
seveso.5.0.5 sevp.3.0.0.5 shadows.4.5 shatter.4.2.2.1 shattered.5.4 shelves.5.4.1 shielded.5.5 shinrikyo.4.0.5
shoal.3.0.5 shootings.5.4 shortlisted.3.2.1 shower.5.5 shrunk.5.5 shuinan.3.0.5 shutdown.5.4 shy.5.4 signified.5.5
sim.3.2.0.2 sinks.4.5 skalstrup.3.0.3 skiing.4.4.1 skrydstrup.3.0.5 slaughter.5.3 slaves.4.5 slump.4.5 smo.3.1.0.4
smuggle.5.4 snapshot.4.3.1 snmg.3.0.0.5 socialising.3.5 sol.5.2.3 soldaterforeningers.3.0.4 solicitor.3.0.5
solidification.4.3.2 solitary.5.5 solves.5.5 somalian.5.0.4 sonamarg.5.0.5 sophea.3.0.5 sorely.4.5 sortland.3.0.2
soundproof.4.5 sparing.5.4 spate.5.5 spawn.4.5 spelling.4.2.2 spilling.5.4 spyware.5.2 sqm.3.2.2 squeeze.3.5
sros.3.0.5 stabilizer.5.3.1 staggered.5.3 stalwart.5.5 stanavformed.3.0.0.5 standalone.5.3 staples.4.5 stars.3.3.1
starter.5.2.3 stateless.4.5 statutorily.3.4.1 stewart.3.0.5 sticking.5.3 storming.4.5 stowaways.3.5 strange.4.5
strateg.3.1.4 strategists.4.3.2 stressful.5.4 stroke.4.5 stryker.4.0.5 stubbornly.5.5 studio.5.4.1 subdue.4.4
subgroup.4.2.2 submariners.4.5 substantiate.5.4 subsumed.5.5 summarizing.5.3 summit's.4.1.4 suon.3.0.5
superfluous.4.2.2 superstructure.5.4 supra.3.3.2 suprema.3.2.3 surety.4.4.1 surfacing.5.4.1 surrendering.5.4
surrounds.5.4 survived.4.4 suu.5.0.5 swifter.5.5 symbiotic.4.5 symbolize.5.3 symbolizing.5.5 symmetric.4.4
symmetrical.4.5 synchronizes.5.5 synopsis.5.4.1 synthesized.5.5 syria's.5.0.5 syst.3.1.4 systematisation.5.3.2
szczecin.5.0.5 taboo.5.5 tackles.5.5 tajik.4.0.5 takala.3.0.5 takers.4.5 taliban's.4.0.5 tall.4.2.3 tally.5.3
tanking.5.5 tantamount.4.5 tao.5.0.5 tatha.5.0.5 tectonic.4.4.1 telecast.4.3 telephones.4.3 tenancy.3.4.1
tenzing.3.0.3 terminations.4.5 terrific.5.0.4 testify.5.5 textbook.4.5 thakurbari.5.0.4 thefts.5.4 therefrom.3.4
thessaloniki.4.0.4 thinkers.5.5 thursday.4.0.5 tieh.5.0.5 tigers.3.0.4 tiina.3.0.5 timeless.4.4 timor's.4.0.5
tired.4.4 tissues.4.2.3 titan.4.0.5 tj.3.1.0.4 tlatelolco.5.0.5 tm.4.0.0.5 tobruk.4.0.4 tolerating.5.4 tone.5.4.1
tonkin.3.0.4 touches.5.5 touchstone.5.5 towers.4.3.1 tpnw.3.0.0.5 tqm.4.0.0.5 tracer.4.1.2.2 tracts.5.5
trademarks.3.4 trader.5.4 traffics.3.5 transasia.3.0.5 transgression.4.4.1 transshipment.5.4 trawlers.5.4
trawls.4.4.1 treason.4.5 trench.3.4 triage.4.5 tricycle.3.5 triphibious.4.5 tripoli.4.0.5 troika.4.1.3 trolleys.3.5
trondenes.3.0.2 tsoying.3.0.5 tsun.3.1.4 tugboats.5.5 tula.5.2.2 tunis.3.0.5 tur.3.2.1.1 twists.5.5 typ.3.0.4
typified.4.5 tzuchiang.3.0.5 ubk.4.0.0.4 ugc.5.0.0.3 ujma.4.0.4.1 ulterior.4.5 unama.4.0.0.2 unamsil.4.0.0.5
unasur.4.0.0.5 unbearable.5.5 uncompetitive.4.4 unconstrained.5.5 undefined.4.5 undercover.5.5 undercut.5.5
undermanned.4.5 underpinnings.5.5 understated.5.5 undetectable.3.4 undoubted.5.4 unearth.4.5 unending.4.4
unfolded.4.5 unfriendly.5.4 unfunded.3.5 unhappy.5.5 uninhabitable.5.5 unintentionally.5.4 universalisation.3.5
universalize.5.5 unloaded.4.4 unlocking.4.3 unmistakable.5.4 unmitigated.4.5 unnoticed.5.4 unskilled.5.5
unsolicited.4.4 unspent.4.4 untimely.4.5 unto.5.4.0.1 unwaveringly.5.4 unwise.5.5 urbanized.3.5 usher.5.4.1
ushering.5.3.1 usn.5.0.0.4 usv.3.0.0.5 utterly.4.2 vacate.5.4 vaccinations.4.5 vain.4.5 varyag.3.0.5 veer.4.1.3
veg.3.0.5 venezia.3.0.5 venting.4.2.1 ventured.5.4 versailles.5.0.4 veteran's.4.3.2 vicinities.5.4 viktor.3.0.4
viola.3.4 visitor.4.5 vitta.5.0.5 vls.3.1.0.4 vnl.3.1.0.4 voltaire.3.0.4 vordingborg.3.0.5 vowed.4.5 waiver.3.3.2
waivers.3.5 waned.5.5 washed.4.5 watercourse.3.5 wealthier.4.5 weathered.5.5 wielding.5.5 wills.5.5 winged.3.4.1
withstood.4.4 workflows.5.4 wrap.4.4.1 wto's.5.0.5 xavier.3.0.5 xi's.3.0.4 xiu.3.2.3 xxvii.3.1.0.2 xxviii.4.1.0.2
yesterday.3.3.1 ysm.3.0.0.4 zawahiri.3.0.4 ze.4.1.4 zeal.4.5 zee.3.0.0.4 zeng.3.0.5 zhou.3.1.4 zika.5.0.4
`;
