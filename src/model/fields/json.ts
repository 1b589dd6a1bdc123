// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of json. */
export interface JsonFields {
  /** JSON 3GPP */
  'json.3gpp': string | Uint8Array;
  /** amfStatusUri */
  'json.3gpp.amfStatusUri': string;
  /** bearerLevelQoS */
  'json.3gpp.bearerlevelqos': string;
  /** callbackReference */
  'json.3gpp.callbackReference': string;
  /** Data not decoded by WS yet */
  'json.3gpp.data_not_decoded': true;
  /** deregCallbackUri */
  'json.3gpp.deregCallbackUri': string;
  /** Data wrongly encoded */
  'json.3gpp.encoding_error': true;
  /** epsBearerSetup */
  'json.3gpp.epsbearersetup': string;
  /** forwardingBearerContexts */
  'json.3gpp.forwardingbearercontexts': string;
  /** forwardingFTeid */
  'json.3gpp.forwardingfteid': string;
  /** hsmfPduSessionUri */
  'json.3gpp.hsmfPduSessionUri': string;
  /** ismfPduSessionUri */
  'json.3gpp.ismfPduSessionUri': string;
  /** n1NotifyCallbackUri */
  'json.3gpp.n1NotifyCallbackUri': string;
  /** n1n2FailureTxfNotifURI */
  'json.3gpp.n1n2FailureTxfNotifURI': string;
  /** n2NotifyCallbackUri */
  'json.3gpp.n2NotifyCallbackUri': string;
  /** notificationUri */
  'json.3gpp.notificationUri': string;
  /** notifyUri */
  'json.3gpp.notifyUri': string;
  /** pcscfRestorationCallbackUri */
  'json.3gpp.pcscfRestorationCallbackUri': string;
  /** pgwNodeName */
  'json.3gpp.pgwnodename': string;
  /** pgwS8cFteid */
  'json.3gpp.pgws8cfteid': string;
  /** pgwS8uFteid */
  'json.3gpp.pgws8ufteid': string;
  /** qosFlowDescription */
  'json.3gpp.qosflowdescription': string;
  /** qosRules */
  'json.3gpp.qosrules': string;
  /** staleCheckCallbackUri */
  'json.3gpp.staleCheckCallbackUri': string;
  /** subscriberIdentifier */
  'json.3gpp.subscriberIdentifier': string;
  /** supi */
  'json.3gpp.supi': string;
  /** suppFeat */
  'json.3gpp.suppFeat': string;
  /** Supported Features */
  'json.3gpp.suppfeat': string;
  /** 2G3GIWK */
  'json.3gpp.suppfeat.2g3giwk': boolean;
  /** 3GPP-PS-Data-Off */
  'json.3gpp.suppfeat.3gpppsdataoff': boolean;
  /** 5GAccessStratumTime */
  'json.3gpp.suppfeat.5gaccessstratumtime': boolean;
  /** 5GSAT */
  'json.3gpp.suppfeat.5gsat': boolean;
  /** AASN */
  'json.3gpp.suppfeat.aasn': boolean;
  /** AccessTypeCondition */
  'json.3gpp.suppfeat.accesstypecondition': boolean;
  /** AccNetChargId_String */
  'json.3gpp.suppfeat.accnetchargid_string': boolean;
  /** ACSCR */
  'json.3gpp.suppfeat.acscr': boolean;
  /** ADC */
  'json.3gpp.suppfeat.adc': boolean;
  /** ADCmultiRedirection */
  'json.3gpp.suppfeat.adcmultiredirection': boolean;
  /** DNNSelectionMode */
  'json.3gpp.suppfeat.adcmultirednnselectionmodedirection': boolean;
  /** AF_Charging_Identifier */
  'json.3gpp.suppfeat.af_charging_identifier': boolean;
  /** AggregatedUELocChanges */
  'json.3gpp.suppfeat.aggregateduelocchanges': boolean;
  /** AllApplications */
  'json.3gpp.suppfeat.allapplications': boolean;
  /** AMInfluence */
  'json.3gpp.suppfeat.aminfluence': boolean;
  /** ATSSS */
  'json.3gpp.suppfeat.atsss': boolean;
  /** AuthorizationWithRequiredQoS */
  'json.3gpp.suppfeat.authorizationwithrequiredqos': boolean;
  /** BDTPolicyRenegotiation */
  'json.3gpp.suppfeat.bdtpolicyrenegotiation': boolean;
  /** BIUMR */
  'json.3gpp.suppfeat.biumr': boolean;
  /** CAGFeature */
  'json.3gpp.suppfeat.cagfeature': boolean;
  /** CAG-Info-With-Validity-Periods */
  'json.3gpp.suppfeat.caginfowithvalidityperiods': boolean;
  /** CARPT: SMF derived CN Assisted RAN parameters Tuning */
  'json.3gpp.suppfeat.carpt': boolean;
  /** CHFsetSupport */
  'json.3gpp.suppfeat.chfsetsupport': boolean;
  /** CIMLR */
  'json.3gpp.suppfeat.cimlr': boolean;
  /** CIOT: Cellular IoT */
  'json.3gpp.suppfeat.ciot': boolean;
  /** CollectiveBehaviour */
  'json.3gpp.suppfeat.collectivebehaviour': boolean;
  /** ConnectivityStateChange */
  'json.3gpp.suppfeat.connectivitystatechange': boolean;
  /** CTXTR */
  'json.3gpp.suppfeat.ctxtr': boolean;
  /** DataAccProfileId */
  'json.3gpp.suppfeat.dataaccprofileid': boolean;
  /** DataVolTransferTime */
  'json.3gpp.suppfeat.datavoltransfertime': boolean;
  /** DCE2ER */
  'json.3gpp.suppfeat.dce2er': boolean;
  /** DDNEventPolicyControl */
  'json.3gpp.suppfeat.ddneventpolicycontrol': boolean;
  /** DDNEventPolicyControl2 */
  'json.3gpp.suppfeat.ddneventpolicycontrol2': boolean;
  /** DeRegistrationResponseBody */
  'json.3gpp.suppfeat.deregistrationresponsebody': boolean;
  /** DGEM */
  'json.3gpp.suppfeat.dgem': boolean;
  /** DisableUENotification */
  'json.3gpp.suppfeat.disableuenotification': boolean;
  /** Dispersion */
  'json.3gpp.suppfeat.dispersion': boolean;
  /** DLSET */
  'json.3gpp.suppfeat.dlset': boolean;
  /** DN-Authorization */
  'json.3gpp.suppfeat.dn_authorization': boolean;
  /** DNNReplacementControl */
  'json.3gpp.suppfeat.dnnreplacementcontrol': boolean;
  /** DNNSelectionMode */
  'json.3gpp.suppfeat.dnnselectionmode': boolean;
  /** DNNSelectionMode */
  'json.3gpp.suppfeat.dnnselectionmodedirection': boolean;
  /** DTSSA: Deployments Topologies with specific SMF Service Areas */
  'json.3gpp.suppfeat.dtssa': boolean;
  /** Dual-Connectivity-redundant-UP-paths */
  'json.3gpp.suppfeat.dual_connectivity_redundant_up_paths': boolean;
  /** EASDiscovery */
  'json.3gpp.suppfeat.easdiscovery': boolean;
  /** EASIPreplacement */
  'json.3gpp.suppfeat.easipreplacement': boolean;
  /** EMDBV */
  'json.3gpp.suppfeat.emdbv': boolean;
  /** ENA */
  'json.3gpp.suppfeat.ena': boolean;
  /** ENAPH3 */
  'json.3gpp.suppfeat.enaph3': boolean;
  /** EnATSSS */
  'json.3gpp.suppfeat.enatsss': boolean;
  /** EnATSSS */
  'json.3gpp.suppfeat.enatssss': boolean;
  /** EnEDGE */
  'json.3gpp.suppfeat.enedge': boolean;
  /** EneNA */
  'json.3gpp.suppfeat.enena': boolean;
  /** EnhancedBackgroundDataTransfer */
  'json.3gpp.suppfeat.enhancedbackgrounddatatransfer': boolean;
  /** EnhDataMgmt */
  'json.3gpp.suppfeat.enhdatamgmt': boolean;
  /** EnPerformanceData */
  'json.3gpp.suppfeat.enperformancedata': boolean;
  /** ENPN */
  'json.3gpp.suppfeat.enpn': boolean;
  /** ePRA */
  'json.3gpp.suppfeat.epra': boolean;
  /** EPSFallbackReport */
  'json.3gpp.suppfeat.epsfallbackreport': boolean;
  /** ErrorResponse */
  'json.3gpp.suppfeat.errorresponse': boolean;
  /** ES3XX */
  'json.3gpp.suppfeat.es3xx': boolean;
  /** Exceptions */
  'json.3gpp.suppfeat.exceptions': boolean;
  /** ExpectedBehaviourMap */
  'json.3gpp.suppfeat.expectedbehaviourmap': boolean;
  /** ExposureToEAS */
  'json.3gpp.suppfeat.exposuretoeas': boolean;
  /** ExtEventFilters */
  'json.3gpp.suppfeat.exteventfilters': boolean;
  /** ExtPolicyDecisionErrorHandling */
  'json.3gpp.suppfeat.extpolicydecisionerrorhandling': boolean;
  /** GNSSAssistData */
  'json.3gpp.suppfeat.gnssassistdata': boolean;
  /** GroupIdListChange */
  'json.3gpp.suppfeat.groupidlistchange': boolean;
  /** HOFAIL */
  'json.3gpp.suppfeat.hofail': boolean;
  /** IERSR */
  'json.3gpp.suppfeat.iersr': boolean;
  /** ImmediateReport */
  'json.3gpp.suppfeat.immediatereport': boolean;
  /** ImmediateTermination */
  'json.3gpp.suppfeat.immediatetermination': boolean;
  /** INTRES */
  'json.3gpp.suppfeat.intres': boolean;
  /** LimitedSubscriptions */
  'json.3gpp.suppfeat.limitedsubscriptions': boolean;
  /** MacAddressRange */
  'json.3gpp.suppfeat.macaddressrange': boolean;
  /** MAPDU: Multi-Access PDU Session */
  'json.3gpp.suppfeat.mapdu': boolean;
  /** MBSR */
  'json.3gpp.suppfeat.mbsr': boolean;
  /** MembersData */
  'json.3gpp.suppfeat.membersdata': boolean;
  /** MPSforDTS */
  'json.3gpp.suppfeat.mpsfordts': boolean;
  /** MSAccessActivity */
  'json.3gpp.suppfeat.msaccessactivity': boolean;
  /** MSConsumption */
  'json.3gpp.suppfeat.msconsumption': boolean;
  /** MSDynPolicyInvocation */
  'json.3gpp.suppfeat.msdynpolicyinvocation': boolean;
  /** MSEventExposure */
  'json.3gpp.suppfeat.mseventexposure': boolean;
  /** MSNetAssInvocation */
  'json.3gpp.suppfeat.msnetassinvocation': boolean;
  /** MSQoeMetrics */
  'json.3gpp.suppfeat.msqoemetrics': boolean;
  /** MultiIpv6AddrPrefix */
  'json.3gpp.suppfeat.multiipv6addrprefix': boolean;
  /** MultipleAccessTypes */
  'json.3gpp.suppfeat.multipleaccesstypes': boolean;
  /** MUTIQOS */
  'json.3gpp.suppfeat.mutiqos': boolean;
  /** N9FSC */
  'json.3gpp.suppfeat.n9fsc': boolean;
  /** NetLoc */
  'json.3gpp.suppfeat.netloc': boolean;
  /** Nsac */
  'json.3gpp.suppfeat.nsac': boolean;
  /** Nssaa */
  'json.3gpp.suppfeat.nssaa': boolean;
  /** Nssrg */
  'json.3gpp.suppfeat.nssrg': boolean;
  /** OfflineChOnly */
  'json.3gpp.suppfeat.offlinechonly': boolean;
  /** PatchReport */
  'json.3gpp.suppfeat.patchreport': boolean;
  /** PCSCF-Restoration-Enhancement */
  'json.3gpp.suppfeat.pcscfrestorationenhancement': boolean;
  /** PDUSessionRelCause */
  'json.3gpp.suppfeat.pdusessionrelcause': boolean;
  /** PendingTransaction */
  'json.3gpp.suppfeat.pendingtransaction': boolean;
  /** PerEventRepReq */
  'json.3gpp.suppfeat.pereventrepreq': boolean;
  /** PerformanceData */
  'json.3gpp.suppfeat.performancedata': boolean;
  /** PerformanceDataExt_AIML */
  'json.3gpp.suppfeat.performancedataext_aiml': boolean;
  /** PlmnChange */
  'json.3gpp.suppfeat.plmnchange': boolean;
  /** PolicyDecisionErrorHandling */
  'json.3gpp.suppfeat.policydecisionerrorhandling': boolean;
  /** PolicyUpdateWhenUESuspends */
  'json.3gpp.suppfeat.policyupdatewhenuesuspends': boolean;
  /** PRA */
  'json.3gpp.suppfeat.pra': boolean;
  /** ProSe */
  'json.3gpp.suppfeat.prose': boolean;
  /** ProvAFsignalFlow */
  'json.3gpp.suppfeat.provafsignalflow': boolean;
  /** PSETR */
  'json.3gpp.suppfeat.psetr': boolean;
  /** PvsSupport */
  'json.3gpp.suppfeat.pvssupport': boolean;
  /** QosMonitoring */
  'json.3gpp.suppfeat.qosmonitoring': boolean;
  /** Ranging SL */
  'json.3gpp.suppfeat.ranging_sl': boolean;
  /** RAN-NAS-Cause */
  'json.3gpp.suppfeat.rannascause': boolean;
  /** RAN-Support-Info */
  'json.3gpp.suppfeat.ransupportinfo': boolean;
  /** ReallocationOfCredit */
  'json.3gpp.suppfeat.reallocationofcredit': boolean;
  /** RelativeProximity */
  'json.3gpp.suppfeat.relativeproximity': boolean;
  /** ReleaseToReactivate */
  'json.3gpp.suppfeat.releasetoreactivate': boolean;
  /** RespBasedSessionRel */
  'json.3gpp.suppfeat.respbasedsessionrel': boolean;
  /** ResShare */
  'json.3gpp.suppfeat.resshare': boolean;
  /** RoutingInfoRemoval */
  'json.3gpp.suppfeat.routinginforemoval': boolean;
  /** RuleVersioning */
  'json.3gpp.suppfeat.ruleversioning': boolean;
  /** SamePcf */
  'json.3gpp.suppfeat.samepcf': boolean;
  /** SAT */
  'json.3gpp.suppfeat.sat': boolean;
  /** SatBackhaulCategoryChg */
  'json.3gpp.suppfeat.satbackhaulcategorychg': boolean;
  /** SCPBU */
  'json.3gpp.suppfeat.scpbu': boolean;
  /** ServiceExperience */
  'json.3gpp.suppfeat.serviceexperience': boolean;
  /** ServiceExperienceExt */
  'json.3gpp.suppfeat.serviceexperienceext': boolean;
  /** ServiceExperienceExt2_eNA */
  'json.3gpp.suppfeat.serviceexperienceext2_ena': boolean;
  /** SessionRuleErrorHandling */
  'json.3gpp.suppfeat.sessionruleerrorhandling': boolean;
  /** SGWRest */
  'json.3gpp.suppfeat.sgwrest': boolean;
  /** SharedData */
  'json.3gpp.suppfeat.shareddata': boolean;
  /** SharedDataExt */
  'json.3gpp.suppfeat.shareddataext': boolean;
  /** SharedDataTreatment */
  'json.3gpp.suppfeat.shareddatatreatment': boolean;
  /** SharedSmSubsData */
  'json.3gpp.suppfeat.sharedsmsubsdata': boolean;
  /** SimultConnectivity */
  'json.3gpp.suppfeat.simultconnectivity': boolean;
  /** SliceSupport */
  'json.3gpp.suppfeat.slicesupport': boolean;
  /** SNPN-ID */
  'json.3gpp.suppfeat.snpn_id': boolean;
  /** SNPN-ID-EXT */
  'json.3gpp.suppfeat.snpnidext': boolean;
  /** sorTransparentSupport */
  'json.3gpp.suppfeat.sortransparentsupport': boolean;
  /** SPAE */
  'json.3gpp.suppfeat.spae': boolean;
  /** SponsoredConnectivity */
  'json.3gpp.suppfeat.sponsoredconnectivity': boolean;
  /** TargetNSSAI */
  'json.3gpp.suppfeat.targetnssai': boolean;
  /** TempSliceSupport */
  'json.3gpp.suppfeat.tempslicesupport': boolean;
  /** TimeSensitiveCommunication */
  'json.3gpp.suppfeat.timesensitivecommunication': boolean;
  /** TimeSensitiveNetworking */
  'json.3gpp.suppfeat.timesensitivenetworking': boolean;
  /** TSC */
  'json.3gpp.suppfeat.tsc': boolean;
  /** UE-AMBR_Authorization */
  'json.3gpp.suppfeat.ueambrauthorization': boolean;
  /** UeCommunication */
  'json.3gpp.suppfeat.uecommunication': boolean;
  /** UeCommunicationExt_eNA */
  'json.3gpp.suppfeat.uecommunicationext_ena': boolean;
  /** UeConSmfDataSubFilter */
  'json.3gpp.suppfeat.ueconsmfdatasubfilter': boolean;
  /** UeMobility */
  'json.3gpp.suppfeat.uemobility': boolean;
  /** UeMobilityExt_AIML */
  'json.3gpp.suppfeat.uemobilityext_aiml': boolean;
  /** UE-Slice-MBR_Authorization */
  'json.3gpp.suppfeat.ueslicembrauthorization': boolean;
  /** UMC */
  'json.3gpp.suppfeat.umc': boolean;
  /** UPIPE: User Plane Integrity Protection with EPS */
  'json.3gpp.suppfeat.upipe': boolean;
  /** upuTransparentSupport */
  'json.3gpp.suppfeat.uputransparentsupport': boolean;
  /** URLLC */
  'json.3gpp.suppfeat.urllc': boolean;
  /** UserDataCongestion */
  'json.3gpp.suppfeat.userdatacongestion': boolean;
  /** V2X */
  'json.3gpp.suppfeat.v2x': boolean;
  /** VPLMN-QoS-Control */
  'json.3gpp.suppfeat.vplmn_qos_control': boolean;
  /** VQOS: VPLMN QoS */
  'json.3gpp.suppfeat.vqos': boolean;
  /** WirelineWirelessConvergence */
  'json.3gpp.suppfeat.wirelinewirelessconvergence': boolean;
  /** WWC */
  'json.3gpp.suppfeat.wwc': boolean;
  /** supportedFeatures */
  'json.3gpp.supportedFeatures': string;
  /** ueEpsPdnConnection */
  'json.3gpp.ueepspdnconnection': string;
  /** vsmfPduSessionUri */
  'json.3gpp.vsmfPduSessionUri': string;
  /** Array: JSON array */
  'json.array': true;
  /** Array compact: JSON array compact */
  'json.array_compact': true;
  /** Array item compact: JSON array item compact */
  'json.array_item_compact': true;
  /** Array item raw: JSON array item raw */
  'json.array_item_raw': true;
  /** Array raw: JSON array raw */
  'json.array_raw': true;
  /** Binary data: JSON binary data */
  'json.binary_data': Uint8Array;
  /** Ignored leading bytes */
  'json.ignored_leading_bytes': string;
  /** Key */
  'json.key': string;
  /** Member: JSON object member */
  'json.member': string;
  /** Member compact: JSON member compact */
  'json.member_compact': true;
  /** Member raw: JSON member raw */
  'json.member_raw': true;
  /** Member with value */
  'json.member_with_value': string;
  /** Object: JSON object */
  'json.object': true | string;
  /** Object compact: JSON object compact */
  'json.object_compact': true;
  /** Object raw: JSON object raw */
  'json.object_raw': true;
  /** Path */
  'json.path': string;
  /** Path with value */
  'json.path_with_value': string;
  /** False value: JSON false value */
  'json.value.false': true;
  /** NaN value: JSON NaN value */
  'json.value.nan': true;
  /** Null value: JSON null value */
  'json.value.null': true;
  /** Number value: JSON number value */
  'json.value.number': string | number;
  /** String value: JSON string value */
  'json.value.string': string;
  /** True value: JSON true value */
  'json.value.true': true;
}
