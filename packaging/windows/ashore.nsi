; The installer of Ashore: for one person, without administrator's rights. /S asks nothing.
Unicode true
Target amd64-unicode
!define APP "Ashore"
!define ID "ashore"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
Name "${APP}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${FOUR}"
VIAddVersionKey ProductName "${APP}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "${APP} ${VERSION}"
VIAddVersionKey CompanyName "The Ashore contributors"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"
!include MUI2.nsh
!include FileFunc.nsh
!define MUI_ICON "${SOURCE}/ashore.ico"
!define MUI_UNICON "${SOURCE}/ashore.ico"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\ashore.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SimpChinese
LangString Kept ${LANG_ENGLISH} "Your debts were kept. They lie in $LOCALAPPDATA\ashore."
LangString Kept ${LANG_SIMPCHINESE} "您的债务数据已保留，位于 $LOCALAPPDATA\ashore。"
LangString NewDebt ${LANG_ENGLISH} "Ashore - New debt"
LangString NewDebt ${LANG_SIMPCHINESE} "上岸 - 添加债务"

Section
  SetShellVarContext current
  ; An older version goes first: what it no longer has must not stay.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\${APP}"
  CreateShortCut "$SMPROGRAMS\${APP}\${APP}.lnk" "$INSTDIR\ashore.exe"
  CreateShortCut "$SMPROGRAMS\${APP}\$(NewDebt).lnk" "$INSTDIR\ashore.exe" "--new-debt"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Ashore contributors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\ashore.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  SetShellVarContext current
  ; Only what was installed, file by file: a folder that somebody chose may hold other things.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\${APP}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  IfSilent +2
    MessageBox MB_OK|MB_ICONINFORMATION "$(Kept)"
SectionEnd
