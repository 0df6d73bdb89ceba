;; The kernel of src/language/kernel.ts, whose base64 (kernel-binary.ts) is this file assembled (wat2wasm --enable-simd).
;;
;; Positions, strides and widths are in bytes, counts of rows plain numbers. Four lanes work side by side; plain-kernel.ts
;; does the same sums in the same order without SIMD.
(module
  (memory (import "e" "m") 1)

  ;; The four lanes added up, in pairs.
  (func $sum (param $lanes v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $lanes)) (f32x4.extract_lane 1 (local.get $lanes)))
      (f32.add (f32x4.extract_lane 2 (local.get $lanes)) (f32x4.extract_lane 3 (local.get $lanes)))))

  ;; y[r,o] = bias[o] + sum over i of x[r,i] * weights[o,i], for four rows r and eight outputs o at a time. The weights lie
  ;; in panels of eight outputs: all eight of the first input, then of the second. Up to three rows too many are touched.
  (func (export "multiply")
    (param $x i32) (param $weights i32) (param $bias i32) (param $y i32)
    (param $rows i32) (param $inputs i32) (param $outputs i32) (param $strideX i32) (param $strideY i32)
    (local $row i32) (local $out i32) (local $end i32) (local $w i32) (local $to i32)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32)
    (local $left v128) (local $right v128) (local $value v128)
    ;; $a: sums of the panel's first four outputs in each of the four rows; $b: of its last four
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (loop $eachRow
      (local.set $out (i32.const 0)) (local.set $w (local.get $weights))
      (loop $eachPanel
        (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $row) (local.get $strideX))))
        (local.set $x1 (i32.add (local.get $x0) (local.get $strideX)))
        (local.set $x2 (i32.add (local.get $x1) (local.get $strideX)))
        (local.set $x3 (i32.add (local.get $x2) (local.get $strideX)))
        (local.set $end (i32.add (local.get $x0) (local.get $inputs)))
        (local.set $a0 (v128.load (i32.add (local.get $bias) (local.get $out))))
        (local.set $b0 (v128.load offset=16 (i32.add (local.get $bias) (local.get $out))))
        (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0))
        (local.set $a3 (local.get $a0)) (local.set $b1 (local.get $b0))
        (local.set $b2 (local.get $b0)) (local.set $b3 (local.get $b0))
        (loop $eachInput
          (local.set $left (v128.load (local.get $w))) (local.set $right (v128.load offset=16 (local.get $w)))
          (local.set $value (v128.load32_splat (local.get $x0)))
          (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b0 (f32x4.add (local.get $b0) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $x1)))
          (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b1 (f32x4.add (local.get $b1) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $x2)))
          (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b2 (f32x4.add (local.get $b2) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $x3)))
          (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $left) (local.get $value))))
          (local.set $b3 (f32x4.add (local.get $b3) (f32x4.mul (local.get $right) (local.get $value))))
          (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
          (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
          (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
          (local.set $w (i32.add (local.get $w) (i32.const 32)))
          (br_if $eachInput (i32.lt_u (local.tee $x0 (i32.add (local.get $x0) (i32.const 4))) (local.get $end))))
        (local.set $to (i32.add (i32.add (local.get $y) (i32.mul (local.get $row) (local.get $strideY))) (local.get $out)))
        (v128.store (local.get $to) (local.get $a0)) (v128.store offset=16 (local.get $to) (local.get $b0))
        (local.set $to (i32.add (local.get $to) (local.get $strideY))) (v128.store (local.get $to) (local.get $a1))
        (v128.store offset=16 (local.get $to) (local.get $b1))
        (local.set $to (i32.add (local.get $to) (local.get $strideY))) (v128.store (local.get $to) (local.get $a2))
        (v128.store offset=16 (local.get $to) (local.get $b2))
        (local.set $to (i32.add (local.get $to) (local.get $strideY))) (v128.store (local.get $to) (local.get $a3))
        (v128.store offset=16 (local.get $to) (local.get $b3))
        (br_if $eachPanel (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 32))) (local.get $outputs))))
      (br_if $eachRow (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows)))))

  ;; y[k] = x[ids[k]], rows of $width.
  (func (export "gather")
    (param $x i32) (param $ids i32) (param $y i32) (param $count i32) (param $width i32)
    (local $from i32) (local $end i32) (local $last i32)
    (local.set $last (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $eachRow
        (br_if $done (i32.ge_u (local.get $ids) (local.get $last)))
        (local.set $from (i32.add (local.get $x) (i32.mul (i32.load (local.get $ids)) (local.get $width))))
        (local.set $end (i32.add (local.get $y) (local.get $width)))
        (loop $eachVector
          (v128.store (local.get $y) (v128.load (local.get $from)))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (br_if $eachVector (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 16))) (local.get $end))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (br $eachRow))))

  ;; Four rows of y for each pair of rows of x: x0 - x2, x1 + x2, x2 - x1, x1 - x3, where x2 and x3 are the next pair.
  (func (export "spread")
    (param $x i32) (param $y i32) (param $pairs i32) (param $width i32)
    (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $y1 i32) (local $y2 i32) (local $y3 i32) (local $at i32)
    (local $v1 v128) (local $v2 v128)
    (loop $eachPair
      (local.set $x1 (i32.add (local.get $x) (local.get $width)))
      (local.set $x2 (i32.add (local.get $x1) (local.get $width)))
      (local.set $x3 (i32.add (local.get $x2) (local.get $width)))
      (local.set $y1 (i32.add (local.get $y) (local.get $width)))
      (local.set $y2 (i32.add (local.get $y1) (local.get $width)))
      (local.set $y3 (i32.add (local.get $y2) (local.get $width))) (local.set $at (i32.const 0))
      (loop $eachVector
        (local.set $v1 (v128.load (i32.add (local.get $x1) (local.get $at))))
        (local.set $v2 (v128.load (i32.add (local.get $x2) (local.get $at))))
        (v128.store
          (i32.add (local.get $y) (local.get $at))
          (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $at))) (local.get $v2)))
        (v128.store (i32.add (local.get $y1) (local.get $at)) (f32x4.add (local.get $v1) (local.get $v2)))
        (v128.store (i32.add (local.get $y2) (local.get $at)) (f32x4.sub (local.get $v2) (local.get $v1)))
        (v128.store
          (i32.add (local.get $y3) (local.get $at))
          (f32x4.sub (local.get $v1) (v128.load (i32.add (local.get $x3) (local.get $at)))))
        (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $x (local.get $x2)) (local.set $y (i32.add (local.get $y3) (local.get $width)))
      (br_if $eachPair (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1))))))

  ;; Two rows of y for four of x: x1 + x2 + x0 and x1 - x2 - x3.
  (func (export "combine")
    (param $x i32) (param $y i32) (param $pairs i32) (param $width i32)
    (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $y1 i32) (local $at i32)
    (local $v1 v128) (local $v2 v128)
    (loop $eachPair
      (local.set $x1 (i32.add (local.get $x) (local.get $width)))
      (local.set $x2 (i32.add (local.get $x1) (local.get $width)))
      (local.set $x3 (i32.add (local.get $x2) (local.get $width)))
      (local.set $y1 (i32.add (local.get $y) (local.get $width))) (local.set $at (i32.const 0))
      (loop $eachVector
        (local.set $v1 (v128.load (i32.add (local.get $x1) (local.get $at))))
        (local.set $v2 (v128.load (i32.add (local.get $x2) (local.get $at))))
        (v128.store
          (i32.add (local.get $y) (local.get $at))
          (f32x4.add
            (f32x4.add (local.get $v1) (local.get $v2))
            (v128.load (i32.add (local.get $x) (local.get $at)))))
        (v128.store
          (i32.add (local.get $y1) (local.get $at))
          (f32x4.sub
            (f32x4.sub (local.get $v1) (local.get $v2))
            (v128.load (i32.add (local.get $x3) (local.get $at)))))
        (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $x (i32.add (local.get $x3) (local.get $width)))
      (local.set $y (i32.add (local.get $y1) (local.get $width)))
      (br_if $eachPair (local.tee $pairs (i32.sub (local.get $pairs) (i32.const 1))))))

  ;; Each row of x is three pieces of $width, of which the largest count; their mean is taken off, their deviation divided
  ;; by, then y = value * gain + shift + residual.
  (func (export "normalize")
    (param $x i32) (param $y i32) (param $gain i32) (param $shift i32)
    (param $residual i32) (param $strideResidual i32) (param $rows i32) (param $width i32)
    (local $at i32) (local $second i32) (local $third i32) (local $count f32)
    (local $value v128) (local $sum v128) (local $mean v128) (local $scale v128)
    (local.set $count (f32.convert_i32_u (i32.shr_u (local.get $width) (i32.const 2))))
    (loop $eachRow
      (local.set $second (i32.add (local.get $x) (local.get $width)))
      (local.set $third (i32.add (local.get $second) (local.get $width))) (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $eachVector
        (local.set $value
          (f32x4.pmax
            (f32x4.pmax
              (v128.load (i32.add (local.get $x) (local.get $at)))
              (v128.load (i32.add (local.get $second) (local.get $at))))
            (v128.load (i32.add (local.get $third) (local.get $at)))))
        (v128.store (i32.add (local.get $y) (local.get $at)) (local.get $value))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $value)))
        (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $sum)) (local.get $count))))
      (local.set $sum (v128.const f32x4 0 0 0 0)) (local.set $at (i32.const 0))
      (loop $eachVector
        (local.set $value (f32x4.sub (v128.load (i32.add (local.get $y) (local.get $at))) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $value) (local.get $value))))
        (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $scale
        (f32x4.splat
          (f32.div
            (f32.const 1)
            (f32.sqrt (f32.add (f32.div (call $sum (local.get $sum)) (local.get $count)) (f32.const 1e-8))))))
      (local.set $at (i32.const 0))
      (loop $eachVector
        (local.set $value
          (f32x4.mul
            (f32x4.sub (v128.load (i32.add (local.get $y) (local.get $at))) (local.get $mean))
            (local.get $scale)))
        (v128.store
          (i32.add (local.get $y) (local.get $at))
          (f32x4.add
            (f32x4.add
              (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $gain) (local.get $at))))
              (v128.load (i32.add (local.get $shift) (local.get $at))))
            (v128.load (i32.add (local.get $residual) (local.get $at)))))
        (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $x (i32.add (local.get $third) (local.get $width)))
      (local.set $y (i32.add (local.get $y) (local.get $width)))
      (local.set $residual (i32.add (local.get $residual) (local.get $strideResidual)))
      (br_if $eachRow (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; The scores of the moves of one state. Hidden unit i is the larger of two sums, at i and at i + 64, each of a bias and of
  ;; one row of x a feature; a row is 128 floats, and feature f of token p lies at row p * features + f. The upper weights
  ;; lie in panels of 32 outputs.
  (func (export "score")
    (param $x i32) (param $tokens i32) (param $features i32) (param $bias i32) (param $hidden i32)
    (param $weights i32) (param $upperBias i32) (param $y i32) (param $moves i32)
    (local $at i32) (local $feature i32) (local $from i32) (local $end i32) (local $value v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local $s4 v128) (local $s5 v128) (local $s6 v128) (local $s7 v128)
    (loop $eachVector
      (local.set $s0 (v128.load (i32.add (local.get $bias) (local.get $at))))
      (local.set $s1 (v128.load offset=256 (i32.add (local.get $bias) (local.get $at))))
      (local.set $feature (i32.const 0))
      (loop $eachFeature
        (local.set $from
          (i32.add
            (i32.add (local.get $x) (local.get $at))
            (i32.shl
              (i32.add
                (i32.mul
                  (i32.load (i32.add (local.get $tokens) (i32.shl (local.get $feature) (i32.const 2))))
                  (local.get $features))
                (local.get $feature))
              (i32.const 9))))
        (local.set $s0 (f32x4.add (local.get $s0) (v128.load (local.get $from))))
        (local.set $s1 (f32x4.add (local.get $s1) (v128.load offset=256 (local.get $from))))
        (br_if $eachFeature
          (i32.lt_u
            (local.tee $feature (i32.add (local.get $feature) (i32.const 1)))
            (local.get $features))))
      (v128.store (i32.add (local.get $hidden) (local.get $at)) (f32x4.pmax (local.get $s0) (local.get $s1)))
      (br_if $eachVector (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (i32.const 256))))
    (local.set $end (i32.add (local.get $hidden) (i32.const 256)))
    (loop $eachPanel
      (local.set $at (local.get $hidden)) (local.set $s0 (v128.load (local.get $upperBias)))
      (local.set $s1 (v128.load offset=16 (local.get $upperBias)))
      (local.set $s2 (v128.load offset=32 (local.get $upperBias)))
      (local.set $s3 (v128.load offset=48 (local.get $upperBias)))
      (local.set $s4 (v128.load offset=64 (local.get $upperBias)))
      (local.set $s5 (v128.load offset=80 (local.get $upperBias)))
      (local.set $s6 (v128.load offset=96 (local.get $upperBias)))
      (local.set $s7 (v128.load offset=112 (local.get $upperBias)))
      (loop $eachUnit
        (local.set $value (v128.load32_splat (local.get $at)))
        (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (v128.load (local.get $weights)) (local.get $value))))
        (local.set $s1
          (f32x4.add (local.get $s1) (f32x4.mul (v128.load offset=16 (local.get $weights)) (local.get $value))))
        (local.set $s2
          (f32x4.add (local.get $s2) (f32x4.mul (v128.load offset=32 (local.get $weights)) (local.get $value))))
        (local.set $s3
          (f32x4.add (local.get $s3) (f32x4.mul (v128.load offset=48 (local.get $weights)) (local.get $value))))
        (local.set $s4
          (f32x4.add (local.get $s4) (f32x4.mul (v128.load offset=64 (local.get $weights)) (local.get $value))))
        (local.set $s5
          (f32x4.add (local.get $s5) (f32x4.mul (v128.load offset=80 (local.get $weights)) (local.get $value))))
        (local.set $s6
          (f32x4.add (local.get $s6) (f32x4.mul (v128.load offset=96 (local.get $weights)) (local.get $value))))
        (local.set $s7
          (f32x4.add (local.get $s7) (f32x4.mul (v128.load offset=112 (local.get $weights)) (local.get $value))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 128)))
        (br_if $eachUnit (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
      (v128.store (local.get $y) (local.get $s0)) (v128.store offset=16 (local.get $y) (local.get $s1))
      (v128.store offset=32 (local.get $y) (local.get $s2)) (v128.store offset=48 (local.get $y) (local.get $s3))
      (v128.store offset=64 (local.get $y) (local.get $s4)) (v128.store offset=80 (local.get $y) (local.get $s5))
      (v128.store offset=96 (local.get $y) (local.get $s6)) (v128.store offset=112 (local.get $y) (local.get $s7))
      (local.set $y (i32.add (local.get $y) (i32.const 128)))
      (local.set $upperBias (i32.add (local.get $upperBias) (i32.const 128)))
      (br_if $eachPanel (i32.gt_s (local.tee $moves (i32.sub (local.get $moves) (i32.const 32))) (i32.const 0))))))
